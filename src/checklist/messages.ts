import { counted, defineMessages } from '../language/messages';

/** What can be said of any item, whatever its kind. */
export const checklistMessages = defineMessages({
  sv: {
    'answer.missing': () => 'Svar saknas.',
    'answer.stale': () => 'Texten har ändrats sedan svaret gavs. Läs igenom den och svara på nytt.',
    'answer.otherDemand': () => 'Frågan har ändrats sedan den besvarades. Svara på nytt.',
    'fact.missing': () =>
      'Inte kontrollerat för den här texten än. Kontrollen görs när texten är sparad.',
    'delegation.backwards': () => 'Slutet måste komma efter början.',
    'answer.tooDeep': () => 'Svaret är för stort eller för djupt.',
    'answer.noLongerFits': ({ reason }) => `Svaret passar inte längre: ${reason}`,
    'item.failed': () =>
      'Punkten kunde inte bedömas på grund av ett fel. Publiceringen hålls tills felet är rättat.',
    'item.unknownKind': ({ kind }) =>
      `Punkten är av sorten ”${kind}”, som inte är installerad. Publiceringen hålls tills den är det.`,
    'item.unreadable': ({ kind }) =>
      `Punktens inställningar passar inte längre sorten ”${kind}”. Publiceringen hålls tills de är rättade.`,
    'kind.unknown': ({ kind, known }) =>
      `Sorten ”${kind}” är inte installerad. Sorter som finns: ${known}.`,
    'key.malformed': () =>
      'Börja nyckeln med en liten bokstav a–z; sedan bokstäver, siffror och bindestreck, högst 40 tecken.',
    'key.reserved': () => 'Det namnet är upptaget av JavaScript. Välj en annan nyckel.',
    'key.repeated': ({ key }) => `Nyckeln ”${key}” används två gånger.`,
    'uid.malformed': () => 'Skriv innehållstypen så här: api::nyhet.nyhet.',
    'path.malformed': () =>
      'Skriv sökvägen så här: titel, kontakt.epost eller delar[delad.citat].text.',
    'timeZone.unknown': () => 'Okänd tidszon. Skriv till exempel Europe/Stockholm.',
    'localized.empty': () => 'Skriv texten på minst ett språk (sv eller en).',
    'condition.unknownAnswer': ({ item }) =>
      `Villkoret frågar efter punkten ”${item}”, som inte finns.`,
    'condition.contradiction.certain': () =>
      'Villkoret kan aldrig vara uppfyllt: det motsäger sig självt, eller frågar efter ett värde som inte kan finnas.',
    'condition.contradiction.possible': () =>
      'Villkoret ser ut att motsäga sig självt. Det är bara uppfyllt om fältet har flera värden.',
    'item.nobodyMayAnswer': ({ roles }) =>
      `Ingen kan svara: rollen finns inte (${roles}). Välj en roll som finns.`,
    'item.emptyRole': ({ roles }) => `Ingen kan svara i dag: ingen person har rollen (${roles}).`,
    'item.tooFewApprovers': ({ approvers, people }) =>
      `Det krävs ${approvers} godkännanden, men i dag kan bara ${counted(people, 'person', 'personer')} ge dem.`,
    'item.mayNotDecide': ({ roles }) =>
      `Ingen kan godkänna i dag: rollen (${roles}) har inte behörighet att besluta om hejdat innehåll.`,
    'item.nothingToChoose': () =>
      'Det finns ingenting att välja: organisationen har inga aktiva enheter.',
    'item.lengthsExclude': ({ field, other }) =>
      `Ingen text kan vara rätt: punkten ”${other}” kräver en annan längd av ”${field}”.`,
    'policy.notAnObject': () => 'En policy ska vara ett objekt med namngivna delar.',
    'policy.tooLarge': () => 'Policyn är för stor eller för djupt nästlad.',
    'condition.answerHere': () =>
      'Vilka dokument en policy gäller för kan inte bero på svar, bara på innehåll.',
    'condition.strayPath': ({ path, stray, known }) =>
      `Villkoret läser ”${path}”, men ”${stray}” finns inte. Fält som finns: ${known}.`,
    'dependsOn.stray': ({ attribute, known }) =>
      `Fältet ”${attribute}” finns inte. Fält som finns: ${known}.`,
  },
  en: {
    'answer.missing': () => 'No answer yet.',
    'answer.stale': () =>
      'The text has changed since the answer was given. Read it through and answer again.',
    'answer.otherDemand': () => 'The question has changed since it was answered. Answer it again.',
    'fact.missing': () => 'Not checked for this text yet. It is checked once the text is saved.',
    'delegation.backwards': () => 'The end must come after the beginning.',
    'answer.tooDeep': () => 'The answer is too large or nested too deeply.',
    'answer.noLongerFits': ({ reason }) => `The answer no longer fits: ${reason}`,
    'item.failed': () =>
      'The item could not be judged because of an error. Publishing is held until it is mended.',
    'item.unknownKind': ({ kind }) =>
      `The item is of the kind ”${kind}”, which is not installed. Publishing is held until it is.`,
    'item.unreadable': ({ kind }) =>
      `The item’s settings no longer fit the kind ”${kind}”. Publishing is held until they are mended.`,
    'kind.unknown': ({ kind, known }) =>
      `The kind ”${kind}” is not installed. There are: ${known}.`,
    'key.malformed': () =>
      'Begin the key with a letter a–z; then letters, digits and hyphens, at most 40 characters.',
    'key.reserved': () => 'JavaScript has that name for itself. Choose another key.',
    'key.repeated': ({ key }) => `The key ”${key}” is used twice.`,
    'uid.malformed': () => 'Write the content type like this: api::article.article.',
    'path.malformed': () =>
      'Write the path like this: title, contact.email or sections[shared.quote].text.',
    'timeZone.unknown': () => 'Unknown time zone. Write for example Europe/Stockholm.',
    'localized.empty': () => 'Write the text in at least one language (sv or en).',
    'condition.unknownAnswer': ({ item }) =>
      `The condition asks for the item ”${item}”, which does not exist.`,
    'condition.contradiction.certain': () =>
      'The condition can never hold: it contradicts itself, or asks for a value that there cannot be.',
    'condition.contradiction.possible': () =>
      'The condition seems to contradict itself. It holds only if the field has several values.',
    'item.nobodyMayAnswer': ({ roles }) =>
      `Nobody can answer: there is no such role (${roles}). Choose a role there is.`,
    'item.emptyRole': ({ roles }) => `Nobody can answer today: nobody has the role (${roles}).`,
    'item.tooFewApprovers': ({ approvers, people }) =>
      `${approvers} approvals are needed, but only ${counted(people, 'person', 'people')} can give them today.`,
    'item.mayNotDecide': ({ roles }) =>
      `Nobody can approve today: the role (${roles}) may not decide on held content.`,
    'item.nothingToChoose': () =>
      'There is nothing to choose: the organisation has no active units.',
    'item.lengthsExclude': ({ field, other }) =>
      `No text can be right: the item ”${other}” asks for another length of ”${field}”.`,
    'policy.notAnObject': () => 'A policy must be an object with named members.',
    'policy.tooLarge': () => 'The policy is too large or nested too deeply.',
    'condition.answerHere': () =>
      'Which documents a policy governs cannot depend on answers, only on content.',
    'condition.strayPath': ({ path, stray, known }) =>
      `The condition reads ”${path}”, but there is no ”${stray}”. There are: ${known}.`,
    'dependsOn.stray': ({ attribute, known }) =>
      `There is no field ”${attribute}”. There are: ${known}.`,
  },
});
