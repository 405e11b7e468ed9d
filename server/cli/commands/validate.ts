import { builtInKinds } from '../../../src/kinds';
import { faultLine } from '../../policies/fault';
import { readConfiguredPolicies } from '../../policies/read-config';
import { readArguments, requireFile, requireFiles } from '../arguments';
import type { Command } from '../command';
import { say } from '../messages';

/** Says everything that is wrong with policies in files. */
export const validate: Command = {
  name: 'policy validate',
  usage: {
    sv: `Användning: publication-checklist policy validate FIL… [--lang sv|en]

Läser policyer och förlagor ur JSON-filer och säger allt som är fel.

Svarskoder: 0 inga fel, 1 fel, 2 det gick inte.`,
    en: `Usage: publication-checklist policy validate FILE… [--lang sv|en]

Reads policies and presets from JSON files and says everything that is wrong.

Exit codes: 0 no faults, 1 faults, 2 it could not be done.`,
  },
  run: (call) => {
    const { files, language } = readArguments(call, {});
    requireFiles(files, 1, Infinity, language);
    for (const file of files) requireFile(file, call, language);
    const { faults } = readConfiguredPolicies(files, call.folder, builtInKinds, language);
    if (faults.length === 0) {
      call.print(say('fine', { count: files.length }, language));
      return 0;
    }
    for (const fault of faults) call.print(faultLine(fault, language));
    call.tell(say('faults', { count: faults.length }, language));
    return 1;
  },
};
