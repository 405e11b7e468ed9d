import { counted, defineMessages } from '../language/messages';

/** Subjects: what has happened, and to which text, before the mail is opened. */
export const subjects = defineMessages({
  sv: {
    submitted: ({ title }) => `Att besluta om: ${title}`,
    emergency: ({ title }) => `Nödpublicerat: ${title}`,
    returned: ({ title }) => `Tillbaka till dig: ${title}`,
    approved: ({ title }) => `Godkänd: ${title}`,
    exempted: ({ title }) => `Undantag: ${title}`,
    overdue: ({ title }) => `Väntar på beslut för länge: ${title}`,
    unreviewed: ({ title }) => `Nödpublicerat, inte granskat: ${title}`,
    planFailed: ({ title }) => `Blev inte publicerad: ${title}`,
    digest: ({ count }) => `${counted(count, 'händelse', 'händelser')} sedan i går`,
  },
  en: {
    submitted: ({ title }) => `To decide on: ${title}`,
    emergency: ({ title }) => `Published as an emergency: ${title}`,
    returned: ({ title }) => `Back to you: ${title}`,
    approved: ({ title }) => `Approved: ${title}`,
    exempted: ({ title }) => `Exemption: ${title}`,
    overdue: ({ title }) => `Waiting too long for a decision: ${title}`,
    unreviewed: ({ title }) => `Published as an emergency, not reviewed: ${title}`,
    planFailed: ({ title }) => `Was not published: ${title}`,
    digest: ({ count }) => `${counted(count, 'event', 'events')} since yesterday`,
  },
});

/** What has happened, and what it means for whoever reads it. */
export const openings = defineMessages({
  sv: {
    submitted: ({ actor, title }) => `${actor} har skickat ”${title}” för beslut.`,
    emergency: ({ actor, title }) =>
      `${actor} har nödpublicerat ”${title}”. Texten är publik nu, och någon annan ska granska den i efterhand.`,
    returned: ({ actor, title }) =>
      `${actor} har läst ”${title}” och skickat tillbaka den med en kommentar. Ändra texten och skicka den igen.`,
    approved: ({ actor, title }) =>
      `${actor} har godkänt ”${title}”. Godkännandet gäller texten precis som den är: ändrar du något behövs ett nytt.`,
    approvedByOne: ({ actor, title }) =>
      `${actor} har godkänt ”${title}”. Fler ska godkänna innan den kan publiceras.`,
    approvedAndPublic: ({ actor, title }) =>
      `${actor} har godkänt och publicerat ”${title}”. Du behöver inte göra något mer.`,
    approvedAndPlanned: ({ actor, title }) =>
      `${actor} har godkänt ”${title}” och planerat publiceringen. Texten blir publik av sig själv, precis som den är. Ändrar du något behövs ett nytt godkännande.`,
    exempted: ({ actor, title, item }) =>
      `${actor} har gett ”${title}” undantag från en punkt i checklistan: ${item}.`,
    overdue: ({ submitter, title }) =>
      `”${title}” väntar fortfarande på beslut. ${submitter} skickade den, och tiden har gått ut.`,
    unreviewed: ({ submitter, title }) =>
      `${submitter} nödpublicerade ”${title}”, och ingen annan har granskat texten än.`,
    planFailed: ({ title }) =>
      `”${title}” skulle ha publicerats vid en bestämd tid, men hejdades. Den är inte publik i den nya versionen.`,
  },
  en: {
    submitted: ({ actor, title }) => `${actor} has submitted “${title}” for decision.`,
    emergency: ({ actor, title }) =>
      `${actor} has published “${title}” as an emergency. The text is public now, and somebody else is to review it afterwards.`,
    returned: ({ actor, title }) =>
      `${actor} has read “${title}” and returned it with a comment. Change the text and submit it again.`,
    approved: ({ actor, title }) =>
      `${actor} has approved “${title}”. The approval is for the text exactly as it is: if you change anything, it needs a new one.`,
    approvedByOne: ({ actor, title }) =>
      `${actor} has approved “${title}”. Others are to approve it before it can be published.`,
    approvedAndPublic: ({ actor, title }) =>
      `${actor} has approved and published “${title}”. There is nothing more for you to do.`,
    approvedAndPlanned: ({ actor, title }) =>
      `${actor} has approved “${title}” and planned its publication. It goes public by itself, exactly as it is. If you change anything, it needs a new approval.`,
    exempted: ({ actor, title, item }) =>
      `${actor} has exempted “${title}” from one item of the checklist: ${item}.`,
    overdue: ({ submitter, title }) =>
      `“${title}” is still waiting for a decision. ${submitter} submitted it, and its time is up.`,
    unreviewed: ({ submitter, title }) =>
      `${submitter} published “${title}” as an emergency, and nobody else has reviewed it yet.`,
    planFailed: ({ title }) =>
      `“${title}” was to be published at a set time, but was held. Its new version is not public.`,
  },
});

/** What stands around: greeting, facts in a line each, the link, the foot. */
export const frame = defineMessages({
  sv: {
    hello: ({ name }) => (name === '' ? 'Hej!' : `Hej ${name}!`),
    sender: ({ sender }) => `Avsändare: ${sender}`,
    due: ({ when }) => `Beslut senast: ${when}`,
    planned: ({ when }) => `Planerad publicering: ${when}`,
    quote: ({ actor }) => `${actor} skriver:`,
    why: () => 'Det här saknas:',
    decide: () => 'Läs och besluta',
    review: () => 'Läs och granska',
    edit: () => 'Öppna texten',
    digest: () => 'Det här har hänt med texter som rör dig:',
    foot: () => 'Välj vilka mejl du får, och hur ofta',
  },
  en: {
    hello: ({ name }) => (name === '' ? 'Hello,' : `Hello ${name},`),
    sender: ({ sender }) => `Sender: ${sender}`,
    due: ({ when }) => `Decision wanted by: ${when}`,
    planned: ({ when }) => `Planned publication: ${when}`,
    quote: ({ actor }) => `${actor} writes:`,
    why: () => 'What is missing:',
    decide: () => 'Read and decide',
    review: () => 'Read and review',
    edit: () => 'Open the text',
    digest: () => 'This has happened to texts that concern you:',
    foot: () => 'Choose which mails you get, and how often',
  },
});

/** Why a notice has not been sent, where it is not the mail server that says so. */
export const delays = defineMessages({
  sv: {
    notSetUp: () =>
      'Ingen e-post är inställd i Strapi. Ställ in tillägget email i config/plugins, så skickas den.',
    tooOld: () => 'För gammal: den väntade i en vecka på att e-post skulle ställas in.',
    badAddress: () => 'Adressen går inte att skicka till. Rätta den på användaren.',
    timedOut: () => 'E-postservern svarade inte i tid.',
  },
  en: {
    notSetUp: () =>
      'No e-mail is set up in Strapi. Set up the email plugin in config/plugins, and it is sent.',
    tooOld: () => 'Too old: it waited a week for e-mail to be set up.',
    badAddress: () => 'The address is none that can be sent to. Correct it on the user.',
    timedOut: () => 'The mail server did not answer in time.',
  },
});
