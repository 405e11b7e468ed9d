import { builtInKinds } from '../../../src/kinds';
import { policyJsonSchema } from '../../../src/policy/json-schema';
import { readArguments, requireFiles } from '../arguments';
import type { Command } from '../command';

/** Prints the JSON Schema of a policy. */
export const schema: Command = {
  name: 'policy schema',
  usage: {
    sv: `Användning: publication-checklist policy schema

Skriver ut policyns form som JSON Schema, för redigerare och granskning.`,
    en: `Usage: publication-checklist policy schema

Prints the form of a policy as JSON Schema, for editors and checks.`,
  },
  run: (call) => {
    const { files, language } = readArguments(call, {});
    requireFiles(files, 0, 0, language);
    call.print(JSON.stringify(policyJsonSchema(builtInKinds), null, 2));
    return 0;
  },
};
