import { median } from '../support/figure.mjs';
import { filled } from './hostile.mjs';
import { freshParagraphs, reseed } from './prose.mjs';

const WORDS = 2000;

/**
 * What a form costs beside a text of some format: three items read all of it, and
 * the panel shows two reports. Each is done as the panel does it.
 */
export const openForm = async (readingUrl) => {
  const reading = await import(readingUrl);
  const { builtInKinds, analyseContent, remarksOn, hindrancesIn } = reading;
  reading.installLanguages(reading.swedish);
  const loadAnew = async () => reading.installReaders(await reading.loadReaders());
  await loadAnew();

  const settings = {
    plainLanguage: { statement: { sv: 'Ja' }, limits: {}, jargon: [] },
    accessibility: { without: [] },
    contactRoute: {},
  };
  const kinds = Object.entries(settings).map(([name, set]) => [builtInKinds.get(name), set]);
  const contentOf = (type, body) => ({
    schema: { uid: 'api::nyhet.nyhet', attributes: { body: { type } }, components: {} },
    values: { body },
    locale: 'sv',
  });
  const judge = (content) => {
    for (const [kind, set] of kinds) kind.judge({ settings: set, snapshot: content });
  };
  const read = (type, body) => {
    const content = contentOf(type, body);
    judge(content);
    remarksOn(analyseContent(settings.plainLanguage, content));
    hindrancesIn(settings.accessibility, content);
  };

  const milliseconds = (type, body) => {
    const begun = performance.now();
    read(type, body);
    return performance.now() - begun;
  };

  return {
    /** A letter more in one paragraph; the others are as they were. */
    keystroke: (format) => {
      const { type, write } = formats[format];
      reseed(1968);
      const paragraphs = freshParagraphs(WORDS);
      let nodes = paragraphs.map((text, at) => write.paragraph(text, at));
      read(type, write.whole(nodes));
      const spent = [];
      for (let stroke = 0; stroke < 200; stroke += 1) {
        const at = (stroke * 7) % nodes.length;
        paragraphs[at] += 'skrivet '[stroke % 8];
        nodes = nodes.with(at, write.paragraph(paragraphs[at], at));
        spent.push(milliseconds(type, write.whole(nodes)));
      }
      return median(spent);
    },
    /** A text of a megabyte that has never been read. */
    first: (format, piece) => {
      const { type, write } = formats[format];
      const content = contentOf(type, write.hostile(filled(piece)));
      const begun = performance.now();
      judge(content);
      return performance.now() - begun;
    },
  };
};

const leaf = (text, marks = {}) => ({ type: 'text', text, ...marks });

/** How each format has a paragraph in three with a link and a bold word, and a heading in five. */
const formats = {
  markdown: {
    type: 'richtext',
    write: {
      paragraph: (text, at) => {
        if (at % 5 === 0) return `## Om ${at}\n\n${text}`;
        return at % 3 === 0
          ? `${text} Läs **mer** om [bidrag ${at}](https://lerum.example/${at}).`
          : text;
      },
      whole: (nodes) => nodes.join('\n\n'),
      hostile: (text) => text,
    },
  },
  html: {
    type: 'richtext',
    write: {
      paragraph: (text, at) => {
        if (at % 5 === 0) return `<h2>Om ${at}</h2><p>${text}</p>`;
        const more = ` Läs <b>mer</b> om <a href="https://lerum.example/${at}">bidrag ${at}</a>.`;
        return at % 3 === 0 ? `<p>${text}${more}</p>` : `<p>${text}</p>`;
      },
      whole: (nodes) => nodes.join('\n'),
      hostile: (text) => `<p>${text}</p>`,
    },
  },
  blocks: {
    type: 'blocks',
    write: {
      paragraph: (text, at) => {
        if (at % 5 === 0) return { type: 'heading', level: 2, children: [leaf(text)] };
        const url = `https://lerum.example/${at}`;
        const link = { type: 'link', url, children: [leaf(`bidrag ${at}`)] };
        const more = [leaf('mer', { bold: true }), leaf(' om '), link, leaf('.')];
        return { type: 'paragraph', children: [leaf(text), ...(at % 3 === 0 ? more : [])] };
      },
      whole: (nodes) => nodes,
      hostile: (text) => [{ type: 'paragraph', children: [leaf(text)] }],
    },
  },
};
