import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { languages, type Language } from '../../src/language/localized';
import { Refusal, type Call } from './command';
import { say } from './messages';

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
type Values<Of extends Options> = {
  readonly [Name in keyof Of]?: Of[Name]['type'] extends 'string' ? string : boolean;
};

export interface Read<Of extends Options> {
  readonly values: Values<Of>;
  readonly files: readonly string[];
  readonly language: Language;
}

/**
 * Reads a command's words. `--lang` is an option of every command.
 * @throws Refusal for an option that is not known
 */
export const readArguments = <Of extends Options>(call: Call, options: Of): Read<Of> => {
  const config = {
    args: [...call.words],
    options: { ...options, lang: { type: 'string' } },
    allowPositionals: true,
  } satisfies ParseArgsConfig;
  const { values, positionals } = parsed(config);
  const { lang, ...rest } = values as Values<Of> & { readonly lang?: string };
  return {
    values: rest as unknown as Values<Of>,
    files: positionals,
    language: lang === undefined ? call.language : oneOf(lang, languages, '--lang', call.language),
  };
};

const parsed = (config: ParseArgsConfig) => {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
};

/** @throws Refusal for a value that an option does not take */
export const oneOf = <Value extends string>(
  value: string,
  known: readonly Value[],
  option: string,
  language: Language
): Value => {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  throw new Refusal(say('notOneOf', { option, known: known.join(', ') }, language));
};

/** @throws Refusal where there are more or fewer files than a command takes */
export const requireFiles = (
  files: readonly string[],
  least: number,
  most: number,
  language: Language
): void => {
  if (files.length < least) throw new Refusal(say('fileMissing', { count: least }, language));
  if (files.length > most) throw new Refusal(say('tooManyFiles', { count: most }, language));
};

/** @throws Refusal where there is no such file */
export const requireFile = (file: string, call: Call, language: Language): string => {
  const path = resolve(call.folder, file);
  if (existsSync(path) && statSync(path).isFile()) return path;
  throw new Refusal(say('noFile', { file: path }, language));
};
