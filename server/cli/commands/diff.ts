import type { Json } from '../../../src/canonical/json';
import { builtInKinds } from '../../../src/kinds';
import type { Language } from '../../../src/language/localized';
import { differences, type Difference } from '../../../src/policy/differences';
import { asJson } from '../../../src/policy/version';
import { faultLine } from '../../policies/fault';
import { readConfiguredPolicies } from '../../policies/read-config';
import { readArguments, requireFile, requireFiles } from '../arguments';
import { Refusal, type Call, type Command } from '../command';
import { say } from '../messages';

/** Says what differs between two policies as they would be in force. */
export const diff: Command = {
  name: 'policy diff',
  usage: {
    sv: `Användning: publication-checklist policy diff FÖRE EFTER [--lang sv|en]

Säger vad som skiljer två policyer. Förvalda värden räknas som skrivna.

Svarskoder: 0 lika, 1 olika, 2 det gick inte.`,
    en: `Usage: publication-checklist policy diff BEFORE AFTER [--lang sv|en]

Says what differs between two policies. Defaults count as if written.

Exit codes: 0 alike, 1 different, 2 it could not be done.`,
  },
  run: (call) => {
    const { files, language } = readArguments(call, {});
    requireFiles(files, 2, 2, language);
    const [before = null, after = null] = files.map((file) => policyIn(file, call, language));
    const found = differences(before, after);
    if (found.length === 0) {
      call.print(say('alike', {}, language));
      return 0;
    }
    for (const difference of found) call.print(lineOf(difference, language));
    call.tell(say('differences', { count: found.length }, language));
    return 1;
  },
};

const policyIn = (file: string, call: Call, language: Language): Json => {
  requireFile(file, call, language);
  const read = readConfiguredPolicies([file], call.folder, builtInKinds, language);
  const [found] = read.policies;
  if (found !== undefined) return asJson(found.policy);
  const lines = read.faults.map((fault) => faultLine(fault, language));
  throw new Refusal([say('unreadable', { file }, language), ...lines].join('\n'));
};

const lineOf = ({ change, path, before, after }: Difference, language: Language): string => {
  const where = path.join('.');
  switch (change) {
    case 'added':
      return `+ ${where}: ${JSON.stringify(after)}`;
    case 'removed':
      return `- ${where}: ${JSON.stringify(before)}`;
    case 'changed':
      return `~ ${where}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
    case 'moved':
      return say(
        'moved',
        { path: where, order: (after as readonly string[]).join(', ') },
        language
      );
  }
};
