import { defineMessages } from '../../src/language/messages';

/** What is said of policies in files and in the config, beyond what their schema says. */
export const configMessages = defineMessages({
  sv: {
    whole: () => '(helheten)',
    file: () => '(filen)',
    item: ({ item }) => `punkt "${item ?? ''}"`,
    number: ({ number }) => `nummer ${number ?? ''}`,
    tooLarge: () => 'Policyn är för stor eller har för många nivåer.',
    noFile: ({ file }) => `Filen ${file ?? ''} finns inte. Ange en sökväg från appens mapp.`,
    notJson: ({ reason }) => `Det är inte JSON: ${reason ?? ''}`,
    noPreset: ({ name, known }) =>
      `Det finns ingen förlaga "${name ?? ''}". De som finns: ${known ?? ''}.`,
    repeatedKey: ({ key }) =>
      `En annan policy har redan nyckeln "${key ?? ''}". Ge den här en egen.`,
  },
  en: {
    whole: () => '(the whole)',
    file: () => '(the file)',
    item: ({ item }) => `item "${item ?? ''}"`,
    number: ({ number }) => `number ${number ?? ''}`,
    tooLarge: () => 'The policy is too large or nested too deeply.',
    noFile: ({ file }) => `There is no file ${file ?? ''}. Give a path from the app's folder.`,
    notJson: ({ reason }) => `It is not JSON: ${reason ?? ''}`,
    noPreset: ({ name, known }) => `There is no preset "${name ?? ''}". There are: ${known ?? ''}.`,
    repeatedKey: ({ key }) =>
      `Another policy has the key "${key ?? ''}" already. Give this one a key of its own.`,
  },
});
