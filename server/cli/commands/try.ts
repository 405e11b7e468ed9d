import { resolve } from 'node:path';
import type { TrialTally, TriedDocument } from '../../../src/contracts/policies';
import type { Language } from '../../../src/language/localized';
import type { Policy } from '../../../src/policy/policy';
import { policyFaults } from '../../policies/fit';
import { faultLine, type Fault } from '../../policies/fault';
import { readConfiguredPolicies } from '../../policies/read-config';
import { getService } from '../../service';
import type { Strapi } from '../../strapi';
import { runTrial } from '../../trial/trial';
import { withApp } from '../app';
import { readArguments, requireFile, requireFiles } from '../arguments';
import { Refusal, type Command } from '../command';
import { say } from '../messages';
import { withOwnStdout } from '../quiet';
import { trialReport } from '../trial-report';

/** Judges everything in an app by a policy that is not in force, and changes nothing in it. */
export const tryOut: Command = {
  name: 'policy try',
  usage: {
    sv: `Användning: publication-checklist policy try FIL --app MAPP [--json] [--lang sv|en]

Prövar en policy på allt innehåll i en Strapi-app och säger vad den skulle stoppa.

Appen startas som vanligt, utan att lyssna. Inget innehåll ändras.
--json skriver ett JSON-objekt på stdout och inget annat.
Svarskoder: 0 inget skulle stoppas, 1 något skulle stoppas, 2 det gick inte.`,
    en: `Usage: publication-checklist policy try FILE --app DIR [--json] [--lang sv|en]

Tries a policy on all content of a Strapi app and says what it would hold.

The app is started as usual, without listening. No content is changed.
--json prints one JSON object on stdout and nothing else.
Exit codes: 0 nothing would be held, 1 something would, 2 it could not be done.`,
  },
  run: async (call) => {
    const { values, files, language } = readArguments(call, {
      app: { type: 'string' },
      json: { type: 'boolean' },
    });
    requireFiles(files, 1, 1, language);
    if (values.app === undefined) {
      throw new Refusal(say('optionMissing', { option: '--app' }, language));
    }
    const file = requireFile(files[0] ?? '', call, language);
    const app = resolve(call.folder, values.app);
    call.tell(say('booting', { app }, language));
    const { policy, tally, held } = await withOwnStdout(() =>
      withApp(app, language, (strapi) => tried(strapi, file, language, call.tell))
    );
    if (values.json === true)
      call.print(JSON.stringify({ policy: policy.key, ...tally, documents: held }));
    else trialReport(policy, tally, held, language).forEach(call.print);
    return tally.held === 0 ? 0 : 1;
  },
};

interface Tried {
  readonly policy: Policy;
  readonly tally: TrialTally;
  readonly held: readonly TriedDocument[];
}

const tried = async (
  strapi: Strapi,
  file: string,
  language: Language,
  tell: (line: string) => void
): Promise<Tried> => {
  const policies = getService(strapi, 'policies');
  const kinds = policies.kinds();
  const read = readConfiguredPolicies([file], strapi.dirs.app.root, kinds, language);
  const [found] = read.policies;
  refuseFor(read.faults, file, language);
  refuseFor(policyFaults(strapi, read.policies, kinds), file, language);
  if (found === undefined) throw new Refusal(say('unreadable', { file }, language));
  const { policy } = found;
  const held: TriedDocument[] = [];
  let tally: TrialTally = { judged: 0, held: 0, heldPublic: 0, byItem: {} };
  const events = runTrial(strapi, policies, {
    policy,
    // Whoever runs this reads the app's database anyway.
    mayRead: (_uid, documentIds) => Promise.resolve(documentIds),
    signal: new AbortController().signal,
  });
  for await (const event of events) {
    if (event.type !== 'judged') continue;
    held.push(...event.held);
    ({ tally } = event);
    tell(say('trying', { done: event.done, total: event.total }, language));
  }
  return { policy, tally, held };
};

const refuseFor = (faults: readonly Fault[], file: string, language: Language): void => {
  if (faults.length === 0) return;
  const lines = faults.map((fault) => faultLine(fault, language));
  throw new Refusal([say('unreadable', { file }, language), ...lines].join('\n'));
};
