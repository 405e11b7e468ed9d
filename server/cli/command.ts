import type { Language } from '../../src/language/localized';

/** What a command is given: its words, and where it speaks. Nothing else of the process. */
export interface Call {
  /** Words after the command's name. */
  readonly words: readonly string[];
  readonly folder: string;
  /** Of whoever reads what is printed, unless `--lang` says otherwise. */
  readonly language: Language;
  /** One line of the answer, on stdout. */
  readonly print: (line: string) => void;
  /** One line about the answer (progress, a mistake), on stderr. */
  readonly tell: (line: string) => void;
  readonly readStdin: () => Promise<string>;
}

/** 0: fine; 1: there is something to look at; 2: it could not be done as asked. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** `policy validate`, or `analyse`. */
  readonly name: string;
  readonly usage: Readonly<Record<Language, string>>;
  readonly run: (call: Call) => Promise<ExitCode> | ExitCode;
}

/** A call that cannot be carried out. Its message is told, and the exit code is 2. */
export class Refusal extends Error {}
