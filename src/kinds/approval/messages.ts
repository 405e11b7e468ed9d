import { counted, defineMessages } from '../../language/messages';

export const messages = defineMessages({
  sv: {
    'approval.missing': ({ approvers }) =>
      approvers === 1
        ? 'Ingen har godkänt texten än. Skicka den för beslut.'
        : `${String(approvers)} personer ska godkänna texten. Skicka den för beslut.`,
    'approval.more': ({ given, approvers, by }) =>
      `${String(given)} av ${String(approvers)} har godkänt: ${by}. Det behövs ${counted(
        Number(approvers) - Number(given),
        'person till',
        'personer till'
      )}.`,
    'approval.stale': ({ by }) =>
      `Texten, svaren eller policyn har ändrats sedan ${by} godkände. Skicka för beslut på nytt.`,
  },
  en: {
    'approval.missing': ({ approvers }) =>
      approvers === 1
        ? 'Nobody has approved the text yet. Submit it for decision.'
        : `${String(approvers)} people must approve the text. Submit it for decision.`,
    'approval.more': ({ given, approvers, by }) =>
      `${String(given)} of ${String(approvers)} have approved: ${by}. ${counted(
        Number(approvers) - Number(given),
        'more person is',
        'more people are'
      )} needed.`,
    'approval.stale': ({ by }) =>
      `The text, its answers or the policy changed since ${by} approved. Submit it for decision again.`,
  },
});
