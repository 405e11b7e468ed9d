import { defineMessages } from '../language/messages';

export const organisationMessages = defineMessages({
  sv: {
    'unit.malformedKey': () =>
      'Skriv nyckeln med små bokstäver a–z, siffror och bindestreck, högst 60 tecken.',
    'unit.repeatedKey': ({ key }) => `Två enheter har nyckeln ”${key}”.`,
    'unit.unknownParent': ({ parent }) => `Det finns ingen enhet med nyckeln ”${parent}”.`,
    'unit.circle': ({ key }) => `”${key}” kan inte ligga under sig själv.`,
  },
  en: {
    'unit.malformedKey': () =>
      'Write the key with the letters a–z, digits and hyphens, at most 60 characters.',
    'unit.repeatedKey': ({ key }) => `Two units have the key ”${key}”.`,
    'unit.unknownParent': ({ parent }) => `There is no unit with the key ”${parent}”.`,
    'unit.circle': ({ key }) => `”${key}” cannot be part of itself.`,
  },
});
