import type { Language } from '../language/localized';
import { escapeHtml } from './plain';

/** A part of a mail: what happened to one text. */
export interface Section {
  /** In a mail of several parts. */
  readonly heading: string | null;
  readonly opening: string;
  readonly lines: readonly string[];
  readonly quote: { readonly by: string; readonly words: string } | null;
  readonly action: string;
  readonly link: string;
}

/** A mail before it is laid out. Everything in it is plain text. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly hello: string;
  readonly lead: string | null;
  readonly sections: readonly Section[];
  readonly foot: { readonly words: string; readonly link: string };
}

/** For programs and people who read plain text. */
export const textOf = ({ hello, lead, sections, foot }: Letter): string =>
  [
    hello,
    ...(lead === null ? [] : [lead]),
    ...sections.map(textOfSection),
    // What every mail program knows as the beginning of a signature.
    `-- \n${foot.words}:\n${foot.link}`,
  ].join('\n\n');

const textOfSection = ({ heading, opening, lines, quote, action, link }: Section): string =>
  [
    ...(heading === null ? [] : [`* ${heading}`]),
    opening,
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(quote === null ? [] : [`${quote.by}\n${quoted(quote.words)}`]),
    `${action}:\n${link}`,
  ].join('\n\n');

const quoted = (words: string): string =>
  words
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => `> ${line}`)
    .join('\n');

const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** The one template. No pictures and nothing fetched: opening a mail tells nobody. */
export const htmlOf = ({ language, subject, hello, lead, sections, foot }: Letter): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(subject)}</title></head>`,
    `<body style="margin:0;padding:24px;background:#f6f6f9;color:#32324d;font-size:16px;line-height:1.5;${font}">`,
    '<div style="max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #dcdce4;border-radius:4px">',
    `<p style="margin:0 0 16px">${escapeHtml(hello)}</p>`,
    ...(lead === null ? [] : [`<p style="margin:0 0 16px">${escapeHtml(lead)}</p>`]),
    ...sections.map(htmlOfSection),
    '</div>',
    `<p style="max-width:600px;margin:16px auto 0;font-size:14px;color:#666687"><a href="${escapeHtml(foot.link)}" style="color:#4945ff">${escapeHtml(foot.words)}</a></p>`,
    '</body></html>',
  ].join('\n');

const htmlOfSection = ({ heading, opening, lines, quote, action, link }: Section): string =>
  [
    ...(heading === null
      ? []
      : [`<h2 style="margin:24px 0 8px;font-size:18px">${escapeHtml(heading)}</h2>`]),
    `<p style="margin:0 0 16px">${escapeHtml(opening)}</p>`,
    ...(lines.length === 0
      ? []
      : [`<p style="margin:0 0 16px">${lines.map(escapeHtml).join('<br>')}</p>`]),
    ...(quote === null
      ? []
      : [
          `<p style="margin:0 0 4px">${escapeHtml(quote.by)}</p>`,
          `<blockquote style="margin:0 0 16px;padding:8px 16px;border-left:4px solid #4945ff;background:#f6f6f9">${asLines(quote.words)}</blockquote>`,
        ]),
    `<p style="margin:0"><a href="${escapeHtml(link)}" style="display:inline-block;padding:8px 16px;border-radius:4px;background:#4945ff;color:#ffffff;text-decoration:none">${escapeHtml(action)}</a></p>`,
  ].join('\n');

const asLines = (words: string): string =>
  words
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(escapeHtml)
    .join('<br>');
