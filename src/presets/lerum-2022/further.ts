import { clauses } from './clauses';
import type { WrittenItem } from './item';
import type { LerumOptions } from './options';

/** What the policy asks of some texts, and what it recommends for all. */
export const furtherItems = (chosen: LerumOptions): readonly WrittenItem[] => [
  change,
  communicationPlan,
  publicity,
  chiefApproval(chosen),
  contactNamed,
  truthful,
  inclusive,
  agenda2030,
];

const yesOrNo = {
  options: [
    { value: 'ja', label: { sv: 'Ja', en: 'Yes' } },
    { value: 'nej', label: { sv: 'Nej', en: 'No' } },
  ],
};

const change: WrittenItem = {
  key: 'change',
  kind: 'choice',
  requirement: 'recommended',
  label: { sv: 'Gäller texten en förändring?', en: 'Does the text announce a change?' },
  help: {
    sv: 'Till exempel en ny organisation, en flytt eller en tjänst som upphör. Då behövs en kommunikationsplan.',
    en: 'A reorganisation, a move or a service that ends, for example. Then a communication plan is needed.',
  },
  clause: clauses.forandring,
  settings: yesOrNo,
};

const communicationPlan: WrittenItem = {
  key: 'communication-plan',
  kind: 'reference',
  requirement: 'required',
  label: { sv: 'Kommunikationsplan', en: 'Communication plan' },
  help: { sv: 'Var finns planen?', en: 'Where is the plan?' },
  clause: clauses.forandring,
  appliesWhen: { answer: 'change.selected', is: 'equalTo', value: 'ja' },
  settings: { accepts: ['caseNumber', 'link', 'words'] },
};

const publicity: WrittenItem = {
  key: 'publicity',
  kind: 'choice',
  requirement: 'recommended',
  label: { sv: 'Kan det ge publicitet?', en: 'May this cause publicity?' },
  help: {
    sv: 'Positiv eller negativ. Svarar du ja behöver kommunikationschefen ha läst texten.',
    en: 'Good or bad. If you answer yes, the communication chief must have read the text.',
  },
  clause: clauses.publicitet,
  settings: yesOrNo,
};

const chiefApproval = ({ chiefRoles }: LerumOptions): WrittenItem => ({
  key: 'chief-approval',
  kind: 'approval',
  requirement: 'required',
  label: { sv: 'Kommunikationschefens godkännande', en: 'The communication chief’s approval' },
  help: {
    sv: 'Skicka texten för beslut. Ändras den efteråt behövs ett nytt godkännande.',
    en: 'Submit the text for decision. If it changes afterwards, it must be approved anew.',
  },
  clause: clauses.publicitet,
  appliesWhen: { answer: 'publicity.selected', is: 'equalTo', value: 'ja' },
  settings: { approvers: 1, roles: chiefRoles },
});

const contactNamed: WrittenItem = {
  key: 'contact',
  kind: 'contactRoute',
  requirement: 'recommended',
  label: { sv: 'En väg till kontakt', en: 'A way to get in touch' },
  help: {
    sv: 'Ange vem läsaren kan vända sig till, med telefonnummer eller e-postadress.',
    en: 'Say whom the reader can turn to, with a telephone number or an e-mail address.',
  },
  clause: clauses.kontakt,
  dependsOn: 'content',
  settings: {},
};

const truthful: WrittenItem = {
  key: 'truthful',
  kind: 'declaration',
  requirement: 'recommended',
  label: { sv: 'Sant och belyst från flera håll', en: 'True, and seen from more than one side' },
  clause: clauses.sann,
  dependsOn: 'content',
  settings: {
    statement: {
      sv: 'Uppgifterna är kontrollerade, och i omstridda frågor finns mer än ett perspektiv med.',
      en: 'The facts are verified, and where the matter is contested more than one perspective is given.',
    },
  },
};

const inclusive: WrittenItem = {
  key: 'inclusive',
  kind: 'declaration',
  requirement: 'recommended',
  label: { sv: 'Inkluderande', en: 'Inclusive' },
  clause: clauses.inkluderande,
  dependsOn: 'content',
  settings: {
    statement: {
      sv: 'Text och bild visar att alla har en naturlig plats, utan fördomar eller stereotyper.',
      en: 'Text and image show that everyone has a natural place, without prejudice or stereotypes.',
    },
  },
};

/** The seventeen goals, by number; their Swedish names are the Government's. */
const goals: readonly (readonly [sv: string, en: string])[] = [
  ['Ingen fattigdom', 'No poverty'],
  ['Ingen hunger', 'Zero hunger'],
  ['God hälsa och välbefinnande', 'Good health and well-being'],
  ['God utbildning för alla', 'Quality education'],
  ['Jämställdhet', 'Gender equality'],
  ['Rent vatten och sanitet för alla', 'Clean water and sanitation'],
  ['Hållbar energi för alla', 'Affordable and clean energy'],
  ['Anständiga arbetsvillkor och ekonomisk tillväxt', 'Decent work and economic growth'],
  ['Hållbar industri, innovationer och infrastruktur', 'Industry, innovation and infrastructure'],
  ['Minskad ojämlikhet', 'Reduced inequalities'],
  ['Hållbara städer och samhällen', 'Sustainable cities and communities'],
  ['Hållbar konsumtion och produktion', 'Responsible consumption and production'],
  ['Bekämpa klimatförändringarna', 'Climate action'],
  ['Hav och marina resurser', 'Life below water'],
  ['Ekosystem och biologisk mångfald', 'Life on land'],
  ['Fredliga och inkluderande samhällen', 'Peace, justice and strong institutions'],
  ['Genomförande och globalt partnerskap', 'Partnerships for the goals'],
];

const agenda2030: WrittenItem = {
  key: 'agenda-2030',
  kind: 'choice',
  requirement: 'recommended',
  label: { sv: 'Agenda 2030', en: 'Agenda 2030' },
  help: {
    sv: 'Bidrar det texten berättar om till något av målen?',
    en: 'Does what the text tells of contribute to any of the goals?',
  },
  clause: clauses.agenda2030,
  settings: {
    multiple: true,
    options: goals.map(([sv, en], index) => ({
      value: `mal-${index + 1}`,
      label: { sv: `${index + 1}. ${sv}`, en: `${index + 1}. ${en}` },
    })),
  },
};
