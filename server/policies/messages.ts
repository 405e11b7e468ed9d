import { defineMessages, sentence, type SentenceValues } from '../../src/language/messages';
import { currentLanguage } from '../request/language';
import type { Strapi } from '../strapi';

const messages = defineMessages({
  sv: {
    'key.malformed': () =>
      'Börja nyckeln med en liten bokstav a–z; sedan bokstäver, siffror och bindestreck, högst 40 tecken.',
    'key.taken': ({ key }) => `Det finns redan en policy med nyckeln ”${key}”.`,
    'policy.none': ({ key }) => `Det finns ingen policy ”${key}”.`,
    'policy.configured': () =>
      'Policyn är skriven i appens konfiguration och kan inte ändras härifrån.',
    'policy.conflict': ({ name }) => `${name} har sparat policyn sedan du öppnade den.`,
    'policy.conflict.somebody': () => 'Någon har sparat policyn sedan du öppnade den.',
    'policy.notInOrder': () => 'Policyn kan inte aktiveras än.',
    'version.none': () => 'Det finns ingen sådan version.',
    'versions.unsaid': () => 'Ange vilka versioner: ?from=…&to=…',
    'type.none': () => 'Det finns ingen sådan innehållstyp.',
    'organisation.conflict': () => 'Någon har ändrat enheterna sedan du öppnade dem.',
    'unit.inUse': ({ unit }) =>
      `”${unit}” är avsändare i minst en text. Avveckla enheten i stället för att ta bort den eller byta dess nyckel.`,
  },
  en: {
    'key.malformed': () =>
      'Begin the key with a letter a–z; then letters, digits and hyphens, at most 40 characters.',
    'key.taken': ({ key }) => `There is a policy with the key ”${key}” already.`,
    'policy.none': ({ key }) => `There is no policy ”${key}”.`,
    'policy.configured': () =>
      'This policy is written in the app’s configuration, and cannot be changed from here.',
    'policy.conflict': ({ name }) => `${name} saved this policy since you opened it.`,
    'policy.conflict.somebody': () => 'Somebody saved this policy since you opened it.',
    'policy.notInOrder': () => 'The policy cannot be activated yet.',
    'version.none': () => 'There is no such version.',
    'versions.unsaid': () => 'Say which versions: ?from=…&to=…',
    'type.none': () => 'There is no such content type.',
    'organisation.conflict': () => 'Somebody changed the units since you opened them.',
    'unit.inUse': ({ unit }) =>
      `”${unit}” is the sender of at least one text. Retire the unit instead of removing it or changing its key.`,
  },
});

/** A sentence about policies and units, in the language of whoever asks. */
export const told = (strapi: Strapi, rule: string, values: SentenceValues = {}): string =>
  sentence(messages, rule, values, currentLanguage(strapi));
