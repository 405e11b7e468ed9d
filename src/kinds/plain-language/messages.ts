import {
  counted,
  defineMessages,
  mergeMessages,
  type Messages,
  type Sentence,
} from '../../language/messages';
import { allRules } from '../../plain-language/rules';

/** Says first which stretch is meant, where the sentence itself does not quote it. */
const withExcerpt =
  (write: Sentence): Sentence =>
  (values) =>
    values['excerpt'] === undefined ? write(values) : `”${values['excerpt']}” ${write(values)}`;

const named = (sentences: Readonly<Record<string, Sentence>>): Record<string, Sentence> =>
  Object.fromEntries(
    Object.entries(sentences).map(([rule, write]) => [`plain.${rule}`, withExcerpt(write)])
  );

/** The engine's own sentences, under the names their findings have here. */
const fromRules = mergeMessages(
  allRules.map(({ messages }): Messages => ({ sv: named(messages.sv), en: named(messages.en) }))
);

const own = defineMessages({
  sv: {
    'plain.left': ({ count }) =>
      `${counted(count, 'anmärkning finns', 'anmärkningar finns')} kvar i texten. Ändra texten, eller intyga att de lämnas.`,
    'plain.undeclared': () => 'Intyga att du har läst texten.',
    'plain.why': () => 'Skriv varför anmärkningarna lämnas.',
    'plain.more': ({ count }) =>
      `${counted(count, 'anmärkning', 'anmärkningar')} till av samma slag.`,
    'plain.neutral': ({ language }) =>
      `Texten läses bara med de regler som gäller alla språk: det finns ingen ordlista för språket ”${language}”.`,
    'plain.bandsCrossed': () => 'Gränserna för LIX ska stiga, från lätt till mycket svår.',
  },
  en: {
    'plain.left': ({ count }) =>
      `${counted(count, 'remark is', 'remarks are')} left in the text. Change the text, or declare that they are left.`,
    'plain.undeclared': () => 'Declare that you have read the text.',
    'plain.why': () => 'Say why the remarks are left.',
    'plain.more': ({ count }) => `${counted(count, 'remark', 'remarks')} more.`,
    'plain.neutral': ({ language }) =>
      `The text is read by the rules that hold in any language: there is no word list for the language ”${language}”.`,
    'plain.bandsCrossed': () => 'The limits of LIX must rise, from easy to very hard.',
  },
});

export const messages = mergeMessages([fromRules, own]);
