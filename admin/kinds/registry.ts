import { builtInKinds } from '../../src/kinds';
import type { Kind } from '../../src/kinds/kind';
import { registryOf, type Kinds } from '../../src/kinds/kinds';
import type { Localized } from '../../src/language/localized';
import type { Control } from './control';

/** A kind brought by another plugin or by the app itself, as it hands it over. */
export interface RegisteredKind {
  readonly kind: Kind;
  /** What it is answered with; nothing for kinds judged from the content alone. */
  readonly control?: Control;
  /** What admins know it by, and one sentence of what it is. */
  readonly name: Localized;
  readonly description: Localized;
  /** What its settings, and the values of them, are called: `allowPrivateAddresses`, `check.loose`. */
  readonly settings?: Readonly<Record<string, SettingWords>>;
}

/** A setting's name, and one more sentence about it. */
export interface SettingWords {
  readonly name: Localized;
  readonly hint?: Localized;
}

const others = new Map<string, RegisteredKind>();
let everyKind: Kinds = builtInKinds;

/**
 * Makes a kind of somebody else's known to the panel. It must be registered on
 * the server too: the panel only previews what the server decides.
 * @throws Error when the name is taken
 */
export const registerKind = (registered: RegisteredKind): void => {
  const { name } = registered.kind;
  if (everyKind.get(name) !== undefined) {
    throw new Error(`The kind "${name}" is registered twice`);
  }
  others.set(name, registered);
  everyKind = registryOf([
    ...builtInKinds.names.flatMap((each) => builtInKinds.get(each) ?? []),
    ...[...others.values()].map(({ kind }) => kind),
  ]);
};

/** Every kind the panel knows: the plugin's own, and those registered by others. */
export const knownKinds = (): Kinds => everyKind;

/** What another plugin said of its kind; nothing for the plugin's own. */
export const registeredKind = (name: string): RegisteredKind | undefined => others.get(name);
