import type { Language } from '../../src/language/localized';
import { Refusal, type Call, type Command, type ExitCode } from './command';
import { analyse } from './commands/analyse';
import { diff } from './commands/diff';
import { exportAll } from './commands/ledger-export';
import { verify } from './commands/ledger-verify';
import { schema } from './commands/schema';
import { tryOut } from './commands/try';
import { validate } from './commands/validate';
import { say } from './messages';
import { overview } from './overview';

const commands: readonly Command[] = [validate, diff, tryOut, schema, analyse, verify, exportAll];

/**
 * Runs one call of `publication-checklist`.
 * @param words as the shell gave them, without the program's name
 * @returns the exit code
 */
export const main = async (words: readonly string[]): Promise<ExitCode> => {
  const language = languageAsked(words) ?? languageOf(process.env);
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const command = commands.find(({ name }) => words.slice(0, wordsIn(name)).join(' ') === name);
  const isHelp = words.includes('--help') || words.includes('-h');
  if (command === undefined) {
    if (isHelp) {
      print(overview(commands, language));
      return 0;
    }
    if (words.length > 0) tell(say('unknownCommand', { command: words.join(' ') }, language));
    tell(overview(commands, language));
    return 2;
  }
  if (isHelp) {
    print(command.usage[language]);
    return 0;
  }
  const rest = words.slice(wordsIn(command.name));
  const call: Call = { words: rest, folder: process.cwd(), language, print, tell, readStdin };
  return carryOut(command, call);
};

const carryOut = async (command: Command, call: Call): Promise<ExitCode> => {
  try {
    return await command.run(call);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    call.tell(error.message);
    call.tell(command.usage[call.language].split('\n')[0] ?? '');
    return 2;
  }
};

const wordsIn = (name: string): number => name.split(' ').length;

/** Where a person set their shell to Swedish, they are answered in it. */
const languageOf = (env: NodeJS.ProcessEnv): Language =>
  (env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '').startsWith('sv') ? 'sv' : 'en';

/** Looked for before the words are read, so that help and mistakes are told in it as well. */
const languageAsked = (words: readonly string[]): Language | undefined => {
  const asked = words[words.indexOf('--lang') + 1];
  return asked === 'sv' || asked === 'en' ? asked : undefined;
};

const readStdin = async (): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};
