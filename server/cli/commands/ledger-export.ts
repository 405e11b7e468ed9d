import { once } from 'node:events';
import { resolve } from 'node:path';
import { exportWanted } from '../../../src/contracts/ledger';
import { exportFormats, separators } from '../../../src/ledger/export';
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
    sv: `Användning: publication-checklist ledger export [--app MAPP] [--format jsonl|csv] [--separator ,|;] [--since DAG] [--lang sv|en]

Skriver liggaren på stdout, en rad i taget, äldst först.

--format jsonl (förvalt) har allt som en rad säger; csv det som ryms i en tabell.
--separator är det som står mellan cellerna i tabellen: komma (förvalt) eller ";", som svenska Excel vill ha.
--since är en dag eller en tidpunkt, som 2026-01-31 eller 2026-01-31T12:00:00Z.
Svarskoder: 0 klart, 2 det gick inte.`,
    en: `Usage: publication-checklist ledger export [--app DIR] [--format jsonl|csv] [--separator ,|;] [--since DAY] [--lang sv|en]

Writes the ledger on stdout, row by row, oldest first.

--format jsonl (the default) holds all that a row says; csv what fits a table.
--separator stands between the cells of the table: a comma (the default) or ";", as Excel wants it in some countries.
--since is a day or a moment, as 2026-01-31 or 2026-01-31T12:00:00Z.
Exit codes: 0 done, 2 it could not be done.`,
  },
  run: async (call): Promise<ExitCode> => {
    const { values, files, language } = readArguments(call, {
      app: { type: 'string' },
      format: { type: 'string' },
      separator: { type: 'string' },
      since: { type: 'string' },
    });
    requireFiles(files, 0, 0, language);
    const format = oneOf(values.format ?? 'jsonl', exportFormats, '--format', language);
    const separator = oneOf(values.separator ?? ',', separators, '--separator', language);
    const wanted = exportWanted.safeParse({ format, separator, since: values.since });
    if (!wanted.success) throw new Refusal(say('notAMoment', { option: '--since' }, language));
    const app = resolve(call.folder, values.app ?? '.');
    call.tell(say('booting', { app }, language));
    // Strapi's own lines go elsewhere; the ledger's go where they were asked for.
    const write = process.stdout.write.bind(process.stdout);
    await withOwnStdout(() =>
      withApp(app, language, async (strapi) => {
        for await (const text of exportLedger(strapi, wanted.data)) {
          if (!write(text)) await once(process.stdout, 'drain');
        }
      })
    );
    return 0;
  },
};
