import { readFileSync } from 'node:fs';
import { fileKindOf, proseOfFile } from '../../../src/content/prose/from-file-kind';
import { loadReaders } from '../../../src/content/prose/readers';
import { languages } from '../../../src/language/localized';
import { oneOf, readArguments, requireFile, requireFiles } from '../arguments';
import { Refusal, type Command } from '../command';
import { say } from '../messages';
import { readingOf } from '../reading';
import { readingReport } from '../reading-report';

const kinds = ['text', 'markdown', 'html'] as const;

/** Says how plain a text is, and what hinders its readers. */
export const analyse: Command = {
  name: 'analyse',
  usage: {
    sv: `Användning: publication-checklist analyse FIL --locale sv|en [--as text|markdown|html] [--json]

Säger hur lättläst en text är och vad som hindrar dem som läser den.

FIL är ren text, Markdown eller HTML, efter filändelsen; - läser stdin, med --as.
--locale är textens språk; rapporten skrivs på det.
--json skriver ett JSON-objekt på stdout och inget annat.
Svarskoder: 0 inga fel (varningar kan finnas), 1 fel, 2 det gick inte.`,
    en: `Usage: publication-checklist analyse FILE --locale sv|en [--as text|markdown|html] [--json]

Says how easy a text is to read, and what hinders those who read it.

FILE is plain text, Markdown or HTML, by how its name ends; - reads stdin, with --as.
--locale is the language of the text; the report is written in it.
--json prints one JSON object on stdout and nothing else.
Exit codes: 0 no errors (there may be warnings), 1 errors, 2 it could not be done.`,
  },
  run: async (call) => {
    const { values, files, language } = readArguments(call, {
      locale: { type: 'string' },
      as: { type: 'string' },
      json: { type: 'boolean' },
    });
    requireFiles(files, 1, 1, language);
    const [file = ''] = files;
    if (values.locale === undefined) {
      throw new Refusal(say('optionMissing', { option: '--locale sv|en' }, language));
    }
    const locale = oneOf(values.locale, languages, '--locale', language);
    const kind =
      values.as === undefined ? fileKindOf(file) : oneOf(values.as, kinds, '--as', language);
    if (kind === undefined) throw new Refusal(say('unknownFile', { file }, language));
    const source =
      file === '-'
        ? await call.readStdin()
        : readFileSync(requireFile(file, call, language), 'utf8');
    const analysed = readingOf(proseOfFile(kind, source, await loadReaders()), source, locale);
    if (values.json === true) call.print(JSON.stringify(analysed.reading));
    else readingReport(file === '-' ? 'stdin' : file, analysed, locale).forEach(call.print);
    return analysed.reading.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
