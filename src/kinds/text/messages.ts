import { defineMessages } from '../../language/messages';

export const messages = defineMessages({
  sv: {
    'text.limitsCrossed': () => 'Minsta längd får inte vara större än största längd.',
  },
  en: {
    'text.limitsCrossed': () => 'The minimum length may not exceed the maximum length.',
  },
});
