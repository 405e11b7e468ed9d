import type { Language } from '../../src/language/localized';
import {
  counted,
  defineMessages,
  sentence,
  type SentenceValues,
} from '../../src/language/messages';

/** A sentence of the command line. */
export const say = (rule: string, values: SentenceValues, language: Language): string =>
  sentence(messages, rule, values, language);

const messages = defineMessages({
  sv: {
    unknownCommand: ({ command }) => `Det finns inget kommando "${command ?? ''}".`,
    notOneOf: ({ option, known }) => `${option ?? ''} ska vara något av: ${known ?? ''}.`,
    fileMissing: ({ count }) => `Ange ${counted(count, 'fil', 'filer')}.`,
    tooManyFiles: ({ count }) => `Högst ${counted(count, 'fil', 'filer')} kan anges.`,
    noFile: ({ file }) => `Filen ${file ?? ''} finns inte.`,
    optionMissing: ({ option }) => `Ange ${option ?? ''}.`,
    fine: ({ count }) => `${counted(count, 'policy', 'policyer')} utan fel.`,
    faults: ({ count }) => `${counted(count, 'fel', 'fel')}.`,
    unreadable: ({ file }) => `Policyn i ${file ?? ''} går inte att läsa:`,
    alike: () => 'Policyerna är lika.',
    differences: ({ count }) => `${counted(count, 'skillnad', 'skillnader')}.`,
    moved: ({ path, order }) => `↕ ${path ?? ''}: ny ordning: ${order ?? ''}`,
    noStrapi: ({ app }) => `Det finns ingen Strapi-app i ${app ?? ''}: @strapi/strapi saknas.`,
    notInstalled: () => 'Appen har inte tillägget publication-checklist påslaget.',
    notBooted: ({ reason }) => `Appen kunde inte starta: ${reason ?? ''}`,
    booting: ({ app }) => `Startar ${app ?? ''} …`,
    trying: ({ done, total }) => `${done ?? 0} av ${total ?? 0} versioner prövade`,
    nothingHeld: ({ judged }) =>
      `Inget skulle stoppas. ${counted(judged, 'version', 'versioner')} prövades.`,
    held: ({ held, judged, heldPublic }) =>
      `${held ?? 0} av ${counted(judged, 'version', 'versioner')} skulle stoppas, varav ${heldPublic ?? 0} är publika nu.`,
    draft: () => 'utkast',
    published: () => 'publik',
    headItem: () => 'PUNKT',
    headHeld: () => 'STOPPAR',
    unknownFile: ({ file }) =>
      `Det går inte att se vad ${file ?? ''} innehåller. Ange --as text, markdown eller html.`,
    notACheckpoint: () => 'Ange --checkpoint som NUMMER:HASH, så som ledger verify skrev den.',
    notAMoment: ({ option }) => `${option ?? ''} ska vara en dag eller en tidpunkt: 2026-01-31.`,
    ledgerRead: ({ rows, beforeChain, count }) =>
      `${counted(rows, 'rad läst', 'rader lästa')}, ${beforeChain ?? 0} från före kedjan. ${counted(count, 'fel', 'fel')}.`,
    latestCheckpoint: ({ checkpoint }) => `Senaste kontrollpunkt: ${checkpoint ?? ''}`,
    'row-changed': ({ document, position, row }) =>
      `ändrad: ${document ?? ''}, plats ${position ?? ''} (rad ${row ?? ''})`,
    'row-removed': ({ document, position }) =>
      `borttagen: ${document ?? ''}, plats ${position ?? ''}`,
    'row-inserted': ({ document, position, row }) =>
      `inskjuten: ${document ?? ''}, plats ${position ?? ''} (rad ${row ?? ''})`,
    'checkpoint-changed': ({ number }) => `ändrad: kontrollpunkt ${number ?? ''}`,
    'checkpoint-removed': ({ number }) => `borttagen: kontrollpunkt ${number ?? ''}`,
  },
  en: {
    unknownCommand: ({ command }) => `There is no command "${command ?? ''}".`,
    notOneOf: ({ option, known }) => `${option ?? ''} must be one of: ${known ?? ''}.`,
    fileMissing: ({ count }) => `Name ${counted(count, 'file', 'files')}.`,
    tooManyFiles: ({ count }) => `At most ${counted(count, 'file', 'files')} can be named.`,
    noFile: ({ file }) => `There is no file ${file ?? ''}.`,
    optionMissing: ({ option }) => `Give ${option ?? ''}.`,
    fine: ({ count }) => `${counted(count, 'policy', 'policies')} without faults.`,
    faults: ({ count }) => `${counted(count, 'fault', 'faults')}.`,
    unreadable: ({ file }) => `The policy in ${file ?? ''} cannot be read:`,
    alike: () => 'The policies are alike.',
    differences: ({ count }) => `${counted(count, 'difference', 'differences')}.`,
    moved: ({ path, order }) => `↕ ${path ?? ''}: new order: ${order ?? ''}`,
    noStrapi: ({ app }) => `There is no Strapi app in ${app ?? ''}: @strapi/strapi is missing.`,
    notInstalled: () => 'The app has not turned on the plugin publication-checklist.',
    notBooted: ({ reason }) => `The app could not start: ${reason ?? ''}`,
    booting: ({ app }) => `Starting ${app ?? ''} …`,
    trying: ({ done, total }) => `${done ?? 0} of ${total ?? 0} versions tried`,
    nothingHeld: ({ judged }) =>
      `Nothing would be held. ${counted(judged, 'version was', 'versions were')} tried.`,
    held: ({ held, judged, heldPublic }) =>
      `${held ?? 0} of ${counted(judged, 'version', 'versions')} would be held, ${heldPublic ?? 0} of them public now.`,
    draft: () => 'draft',
    published: () => 'public',
    headItem: () => 'ITEM',
    headHeld: () => 'HOLDS',
    unknownFile: ({ file }) =>
      `What ${file ?? ''} holds cannot be told by its name. Give --as text, markdown or html.`,
    notACheckpoint: () => 'Give --checkpoint as NUMBER:HASH, as ledger verify printed it.',
    notAMoment: ({ option }) => `${option ?? ''} must be a day or a moment: 2026-01-31.`,
    ledgerRead: ({ rows, beforeChain, count }) =>
      `${counted(rows, 'row read', 'rows read')}, ${beforeChain ?? 0} from before the chain. ${counted(count, 'fault', 'faults')}.`,
    latestCheckpoint: ({ checkpoint }) => `Latest checkpoint: ${checkpoint ?? ''}`,
    'row-changed': ({ document, position, row }) =>
      `changed: ${document ?? ''}, place ${position ?? ''} (row ${row ?? ''})`,
    'row-removed': ({ document, position }) =>
      `removed: ${document ?? ''}, place ${position ?? ''}`,
    'row-inserted': ({ document, position, row }) =>
      `inserted: ${document ?? ''}, place ${position ?? ''} (row ${row ?? ''})`,
    'checkpoint-changed': ({ number }) => `changed: checkpoint ${number ?? ''}`,
    'checkpoint-removed': ({ number }) => `removed: checkpoint ${number ?? ''}`,
  },
});
