import { once } from 'node:events';
import { resolve } from 'node:path';
import { exportWanted } from '../../../src/contracts/ledger';
import { exportFormats } from '../../../src/ledger/export';
import { exportLedger } from '../../ledger/export';
import { withApp } from '../app';
import { oneOf, readArguments, requireFiles } from '../arguments';
import { Refusal, type Command, type ExitCode } from '../command';
import { say } from '../messages';
import { withOwnStdout } from '../quiet';

/** Writes an app's ledger on stdout. */
export const exportAll: Command = {
  name: 'ledger export',
  usage: {
    sv: `Användning: publication-checklist ledger export [--app MAPP] [--format jsonl|csv] [--since DAG] [--lang sv|en]

Skriver liggaren på stdout, en rad i taget, äldst först.

--format jsonl (förvalt) har allt som en rad säger; csv det som ryms i en tabell.
--since är en dag eller en tidpunkt, som 2026-01-31 eller 2026-01-31T12:00:00Z.
Svarskoder: 0 klart, 2 det gick inte.`,
    en: `Usage: publication-checklist ledger export [--app DIR] [--format jsonl|csv] [--since DAY] [--lang sv|en]

Writes the ledger on stdout, row by row, oldest first.

--format jsonl (the default) holds all that a row says; csv what fits a table.
--since is a day or a moment, as 2026-01-31 or 2026-01-31T12:00:00Z.
Exit codes: 0 done, 2 it could not be done.`,
  },
  run: async (call): Promise<ExitCode> => {
    const { values, files, language } = readArguments(call, {
      app: { type: 'string' },
      format: { type: 'string' },
      since: { type: 'string' },
    });
    requireFiles(files, 0, 0, language);
    const format = oneOf(values.format ?? 'jsonl', exportFormats, '--format', language);
    const { since } = values;
    if (!exportWanted.safeParse({ since }).success)
      throw new Refusal(say('notAMoment', { option: '--since' }, language));
    const app = resolve(call.folder, values.app ?? '.');
    call.tell(say('booting', { app }, language));
    // Strapi's own lines go elsewhere; the ledger's go where they were asked for.
    const write = process.stdout.write.bind(process.stdout);
    await withOwnStdout(() =>
      withApp(app, language, async (strapi) => {
        for await (const text of exportLedger(strapi, format, since)) {
          if (!write(text)) await once(process.stdout, 'drain');
        }
      })
    );
    return 0;
  },
};
