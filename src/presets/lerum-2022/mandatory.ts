import { wholeOrganisation } from '../../kinds/unit';
import { inLanguage } from '../../language/localized';
import { clauses } from './clauses';
import type { WrittenItem } from './item';
import type { LerumOptions } from './options';

/** What the policy says of every text: nothing goes out without these. */
export const mandatoryItems = (chosen: LerumOptions): readonly WrittenItem[] => [
  sender(chosen),
  whatHowWhen(chosen),
  audience,
  plainLanguage,
  anchored,
  accessible,
];

/** A unit alone is not a sender: the common name always stands first. */
const sender = ({ organisation: { name, units } }: LerumOptions): WrittenItem => ({
  key: 'sender',
  requirement: 'required',
  label: { sv: 'Avsändare', en: 'Sender' },
  help: {
    sv: 'Vilken del av organisationen svarar för texten?',
    en: 'Which part of the organisation answers for the text?',
  },
  clause: clauses.avsandare,
  ...(units === undefined
    ? { kind: 'unit', settings: { organisation: { sv: name, en: name } } }
    : { kind: 'choice', settings: { options: senderOptions(name, units) } }),
});

type Units = NonNullable<LerumOptions['organisation']['units']>;

const senderOptions = (name: string, units: Units) => [
  { value: wholeOrganisation, label: { sv: name, en: name } },
  ...units.map(({ value, label }) => ({
    value,
    label: {
      sv: `${name} · ${inLanguage(label, 'sv')}`,
      en: `${name} · ${inLanguage(label, 'en')}`,
    },
  })),
];

const whatHowWhen = ({ fields }: LerumOptions): WrittenItem => ({
  key: 'what-how-when',
  kind: 'group',
  requirement: 'required',
  label: { sv: 'Vad, hur och när', en: 'What, how and when' },
  help: {
    sv: 'Rubrik och ingress säger vad det gäller. Ange var och när texten ska ut, om det inte är på webben nu.',
    en: 'Title and preamble say what it is about. Say where and when it goes out, unless on the web now.',
  },
  clause: clauses.vadHurNar,
  settings: {
    parts: [
      {
        key: 'title',
        label: { sv: 'Rubrik', en: 'Title' },
        kind: 'field',
        settings: { path: fields.title },
      },
      ...(fields.preamble === undefined
        ? []
        : [
            {
              key: 'preamble',
              label: { sv: 'Ingress', en: 'Preamble' },
              kind: 'field',
              settings: { path: fields.preamble },
            },
          ]),
      {
        key: 'how',
        label: { sv: 'Kanaler', en: 'Channels' },
        kind: 'choice',
        settings: {
          multiple: true,
          default: ['webb'],
          options: [
            { value: 'webb', label: { sv: 'Webb', en: 'Web' } },
            { value: 'intranat', label: { sv: 'Intranät', en: 'Intranet' } },
            { value: 'sociala-medier', label: { sv: 'Sociala medier', en: 'Social media' } },
            { value: 'brev', label: { sv: 'Brev eller utskick', en: 'Letter or mailing' } },
            { value: 'press', label: { sv: 'Pressmeddelande', en: 'Press release' } },
            { value: 'annons', label: { sv: 'Annons', en: 'Advertisement' } },
          ],
        },
      },
      {
        key: 'when',
        label: { sv: 'Publiceras tidigast', en: 'Not to be published before' },
        kind: 'date',
        settings: { future: 'waits', default: 'today' },
      },
    ],
  },
});

const audience: WrittenItem = {
  key: 'audience',
  kind: 'choice',
  requirement: 'required',
  label: { sv: 'Målgrupp', en: 'Target audience' },
  help: {
    sv: 'Vem är texten till för? Välj en eller flera, eller beskriv med egna ord.',
    en: 'Who is the text for? Choose one or more, or describe them in your own words.',
  },
  clause: clauses.mottagare,
  settings: {
    multiple: true,
    description: true,
    options: [
      { value: 'invanare', label: { sv: 'Invånare', en: 'Residents' } },
      { value: 'foretagare', label: { sv: 'Företagare', en: 'Businesses' } },
      { value: 'besokare', label: { sv: 'Besökare', en: 'Visitors' } },
      { value: 'samarbetspartner', label: { sv: 'Samarbetspartner', en: 'Partners' } },
      { value: 'media', label: { sv: 'Media', en: 'Media' } },
      { value: 'medarbetare', label: { sv: 'Medarbetare', en: 'Employees' } },
    ],
  },
};

const plainLanguage: WrittenItem = {
  key: 'plain-language',
  kind: 'plainLanguage',
  requirement: 'required',
  label: { sv: 'Klarspråk', en: 'Plain language' },
  help: {
    sv: 'Läs igenom hela texten. Lämnas anmärkningar kvar ska det framgå varför. Om texten ändras behöver den läsas på nytt.',
    en: 'Read the whole text through. Where remarks are left, say why. If the text changes it needs reading again.',
  },
  clause: clauses.tydlig,
  dependsOn: 'content',
  settings: {
    statement: {
      sv: 'Jag har läst texten. Språket är enkelt och begripligt för målgruppen.',
      en: 'I have read the text. The language is simple and clear to its audience.',
    },
  },
};

const anchored: WrittenItem = {
  key: 'anchored',
  kind: 'group',
  requirement: 'required',
  label: { sv: 'Internt förankrat', en: 'Internally anchored' },
  help: {
    sv: 'De som berörs internt ska känna till innehållet innan det når allmänheten.',
    en: 'Those concerned within the organisation know of it before the public does.',
  },
  clause: clauses.forankrat,
  settings: {
    parts: [
      {
        key: 'with',
        label: { sv: 'Med vem (person eller roll)', en: 'With whom (person or role)' },
        kind: 'person',
        settings: { role: 'optional' },
      },
      {
        key: 'when',
        label: { sv: 'När', en: 'When' },
        kind: 'date',
        settings: { future: 'refused' },
      },
      {
        key: 'reference',
        label: { sv: 'Diarienummer eller länk', en: 'Case number or link' },
        kind: 'reference',
        settings: { accepts: ['caseNumber', 'link'] },
      },
    ],
  },
};

/** Grounded in the web-accessibility act (2018:1937) as well. */
const accessible: WrittenItem = {
  key: 'accessible',
  kind: 'accessibility',
  requirement: 'required',
  label: { sv: 'Tillgänglig för alla', en: 'Accessible to all' },
  help: {
    sv: 'Bilder, rubriker, länkar, listor och tabeller ska fungera även för den som inte ser dem.',
    en: 'Images, headings, links, lists and tables must work for those who do not see them as well.',
  },
  clause: clauses.inkluderande,
  dependsOn: 'content',
  settings: {},
};
