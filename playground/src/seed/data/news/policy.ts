import { anchoredWith, from, no, to } from '../../answers';
import { p, h2, h3, h4, type Blocks } from '../../blocks';
import type { Stories } from '../../story';
import { contacts } from '../people';
import { policyText } from '../policy-text';

/** The whole policy as a news item: long, formal, and read through by nobody yet. */
export const policy: Stories = (today) => [
  {
    category: 'demokrati',
    sv: {
      title: 'Så ska kommunen kommunicera',
      slug: 'sa-ska-kommunen-kommunicera',
      preamble:
        'Kommunikationspolicyn säger vad du kan förvänta dig av oss: att vi är tillförlitliga, tillgängliga, tydliga och proaktiva. Här är den i sin helhet.',
      body: asBlocks(policyText),
      contact: contacts.communication,
      answers: {
        sender: from('kommunstyrelsens-forvaltning'),
        audience: to('invanare', 'media', 'medarbetare'),
        anchored: anchoredWith(today, 30, ['Karin Ek', 'kommunikationschef'], `KS ${today.year}/9`),
        change: no,
        publicity: no,
      },
    },
  },
];

const sections = [
  'Helhet – en organisation',
  'Kommunikation och bemötande',
  'Press och media',
  'När du företräder Lerums kommun',
  'Kommunicera klokt',
  'Information och kommunikation från Lerums kommun ska vara:',
];

const qualities = ['Tillförlitlig', 'Tillgänglig', 'Tydlig', 'Proaktiv'];

/** The document's title, its sections and what is asked of them become headings. */
function asBlocks(text: string): Blocks {
  const [title = '', ...rest] = text.split('\n').filter((line) => line !== '');
  return [
    h2(title),
    ...rest.map((line) => {
      if (sections.includes(line)) return h3(line);
      return qualities.includes(line) ? h4(line) : p(line);
    }),
  ];
}
