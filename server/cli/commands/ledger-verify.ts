import { resolve } from 'node:path';
import type { LedgerFault } from '../../../src/ledger/fault';
import type { Language } from '../../../src/language/localized';
import { verifyLedger, type Expected } from '../../ledger/verify';
import { withApp } from '../app';
import { readArguments, requireFiles } from '../arguments';
import { Refusal, type Command } from '../command';
import { say } from '../messages';
import { withOwnStdout } from '../quiet';

/** Reads an app's ledger from end to end and names every row that is not as it was written. */
export const verify: Command = {
  name: 'ledger verify',
  usage: {
    sv: `Användning: publication-checklist ledger verify [--app MAPP] [--checkpoint NUMMER:HASH] [--json] [--lang sv|en]

Läser hela liggaren och namnger varje rad som ändrats, tagits bort eller skjutits in.

Kontrollpunkten som skrivs ut sist kan sparas någon annanstans. Med --checkpoint
prövas att den står kvar som den var.
--json skriver ett JSON-objekt på stdout och inget annat.
Svarskoder: 0 i sin ordning, 1 något stämmer inte, 2 det gick inte.`,
    en: `Usage: publication-checklist ledger verify [--app DIR] [--checkpoint NUMBER:HASH] [--json] [--lang sv|en]

Reads the whole ledger and names every row that was changed, removed or inserted.

The checkpoint that is printed last can be kept somewhere else. With --checkpoint
it is tested that it still stands as it was.
--json prints one JSON object on stdout and nothing else.
Exit codes: 0 in order, 1 something is not right, 2 it could not be done.`,
  },
  run: async (call) => {
    const { values, files, language } = readArguments(call, {
      app: { type: 'string' },
      checkpoint: { type: 'string' },
      json: { type: 'boolean' },
    });
    requireFiles(files, 0, 0, language);
    const expected = values.checkpoint === undefined ? undefined : checkpointIn(values.checkpoint);
    const app = resolve(call.folder, values.app ?? '.');
    call.tell(say('booting', { app }, language));
    const report = await withOwnStdout(() =>
      withApp(app, language, (strapi) => verifyLedger(strapi, expected))
    );
    const { rows, beforeChain, latest, faults } = report;
    if (values.json === true) call.print(JSON.stringify(report));
    else {
      for (const fault of faults) call.print(faultLine(fault, language));
      call.print(say('ledgerRead', { rows, beforeChain, count: faults.length }, language));
      if (latest !== null)
        call.print(
          say('latestCheckpoint', { checkpoint: `${latest.number}:${latest.hash}` }, language)
        );
    }
    return faults.length === 0 ? 0 : 1;

    function checkpointIn(text: string): Expected {
      const [, number, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
      if (number === undefined || hash === undefined)
        throw new Refusal(say('notACheckpoint', {}, language));
      return { number: Number(number), hash };
    }
  },
};

const faultLine = (fault: LedgerFault, language: Language): string =>
  'number' in fault
    ? say(fault.what, { number: fault.number }, language)
    : say(
        `row-${fault.what}`,
        {
          document: [fault.uid, fault.documentId, fault.locale].filter(Boolean).join(' '),
          position: fault.position ?? '–',
          row: fault.row ?? '–',
        },
        language
      );
