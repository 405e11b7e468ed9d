import type { Condition, Leaf, WrittenAnswer, WrittenItem } from './written';

/**
 * A second judge, as naive as can be: it knows nothing of schemas, kinds, hashes or
 * zod, reads what was written as somebody would read it aloud, and is asked whether
 * the document may go out. It shares no line with the judge it is compared with.
 */

type Raw = Readonly<Record<string, unknown>>;

export interface Case {
  readonly items: readonly WrittenItem[];
  readonly document: Raw;
  readonly answers: Readonly<Record<string, WrittenAnswer>>;
  readonly today: string;
}

export const mayGoOut = (asked: Case): boolean =>
  asked.items.every(
    (item) => item.requirement === 'recommended' || !applies(item, asked) || isDone(item, asked)
  );

const applies = ({ appliesWhen }: WrittenItem, asked: Case): boolean =>
  appliesWhen === undefined || holds(appliesWhen, asked);

const holds = (tree: Condition, asked: Case): boolean => {
  if ('all' in tree) return tree.all.every((each) => holds(each, asked));
  if ('any' in tree) return tree.any.some((each) => holds(each, asked));
  if ('not' in tree) return !holds(tree.not, asked);
  return compares(tree, asked);
};

const compares = (leaf: Leaf, { document, answers }: Case): boolean => {
  const found =
    leaf.field === undefined ? saidTo(leaf.answer ?? '', answers) : valuesAt(document, leaf.field);
  const some = (test: (value: unknown) => boolean) => found.some(test);
  switch (leaf.is) {
    case 'filled':
      return some(saysSomething);
    case 'empty':
      return !some(saysSomething);
    case 'equalTo':
      return some((value) => value === leaf.value);
    case 'notEqualTo':
      return !some((value) => value === leaf.value);
    case 'oneOf':
      return some((value) => (leaf.values ?? []).includes(value));
    case 'greaterThan':
      return some((value) => typeof value === typeof leaf.value && isBefore(leaf.value, value));
    default:
      return some((value) => typeof value === typeof leaf.value && isBefore(value, leaf.value));
  }
};

const isBefore = (one: unknown, other: unknown): boolean =>
  (typeof one === 'number' || typeof one === 'string') && one < (other as typeof one);

/** What was answered; of a list each, of a member of it that member. */
const saidTo = (path: string, answers: Case['answers']): readonly unknown[] => {
  const [key = '', member] = path.split('.');
  const each = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]);
  const said = each(answers[key]?.value);
  return member === undefined
    ? said
    : said.flatMap((value) => each(isRecord(value) ? own(value, member) : undefined));
};

const valuesAt = (document: Raw, path: string): readonly unknown[] => {
  switch (path) {
    case 'views':
      return [numberIn(document['views'])];
    case 'contact.email':
      return [textIn(isRecord(document['contact']) ? document['contact']['email'] : undefined)];
    case 'sections.heading':
      return (Array.isArray(document['sections']) ? (document['sections'] as Raw[]) : []).map(
        (section) => textIn(section['heading'])
      );
    case 'important':
      return [document['important'] ?? undefined];
    case 'body':
      return [Array.isArray(document['body']) ? document['body'] : undefined];
    default:
      return [textIn(document[path])];
  }
};

const textIn = (value: unknown): unknown => (value === '' || value === null ? undefined : value);

const numberIn = (value: unknown): unknown => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined;
};

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: Raw, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

/** Signs that cannot be seen say nothing. */
const hasSign = (text: string): boolean =>
  text
    .split('')
    .some((sign) => !/\s/.test(sign) && !'\u00ad\u200b\u200c\u200d\u2060\ufeff'.includes(sign));

const saysSomething = (value: unknown): boolean => {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return hasSign(value);
  if (Array.isArray(value)) return isBlocks(value) ? blocksSay(value) : value.length > 0;
  return true;
};

const isBlocks = (list: readonly unknown[]): boolean =>
  list.length > 0 && list.every((each) => isRecord(each) && 'children' in each);

const blocksSay = (list: readonly unknown[]): boolean =>
  list.some((each) => (each as Raw)['type'] === 'image') || hasSign(wordsOf(list).join(''));

const wordsOf = (blocks: readonly unknown[]): string[] =>
  (blocks as { children: { text: string }[] }[]).map(({ children }) =>
    children.map(({ text }) => text).join('')
  );

const isDone = (item: WrittenItem, asked: Case): boolean => {
  if (item.kind === 'field') return fieldIsDone(item.settings, asked.document);
  if (item.kind === 'contactRoute') return tellsHowToAsk(asked.document);
  const given = asked.answers[item.key];
  if (given !== undefined && (given.toAnother || isOutdated(item, given))) return false;
  return answerIsGood(item.kind, item.settings, given?.value, asked);
};

const isOutdated = ({ kind, dependsOn }: WrittenItem, { on }: WrittenAnswer): boolean => {
  const about = dependsOn ?? (kind === 'declaration' ? 'content' : 'nothing');
  if (about === 'nothing' || on === 'this') return false;
  return about === 'content' || on === 'another title';
};

type Settings = Readonly<Record<string, unknown>>;

const answerIsGood = (kind: string, settings: Settings, value: unknown, asked: Case): boolean => {
  switch (kind) {
    case 'text':
      return isLine(
        value,
        Number(settings['minLength'] ?? 1),
        Number(settings['maxLength'] ?? 2_000)
      );
    case 'choice':
      return choiceIsGood(settings, value);
    case 'date':
      return dayIsGood(settings, value, asked.today);
    case 'person':
      return personIsGood(settings, value);
    case 'reference':
      return referenceIsGood(settings, value);
    case 'declaration':
      return (
        hasOnly(value, ['declared', 'name']) &&
        value['declared'] === true &&
        isLine(value['name'], 1, 200)
      );
    case 'unit':
      return unitIsGood(settings, value);
    case 'group':
      return groupIsGood(settings, value, asked);
    default:
      throw new Error(`The oracle knows nothing of ${kind}`);
  }
};

const isLine = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'string' && value.trim().length >= least && value.trim().length <= most;

const hasOnly = (value: unknown, names: readonly string[]): value is Raw =>
  isRecord(value) && Object.keys(value).every((name) => names.includes(name));

const choiceIsGood = (settings: Settings, value: unknown): boolean => {
  if (value === undefined) return settings['default'] !== undefined;
  const names = settings['description'] === true ? ['selected', 'description'] : ['selected'];
  if (!hasOnly(value, names) || !Array.isArray(value['selected'])) return false;
  const selected = value['selected'] as unknown[];
  const isKnown = selected.every((each) => ['ja', 'nej', 'x'].includes(each as string));
  if (!isKnown || new Set(selected).size < selected.length) return false;
  if (selected.length > 1 && settings['multiple'] !== true) return false;
  const described = value['description'];
  if (described !== undefined && !isLine(described, 1, 1_000)) return false;
  return selected.length > 0 || described !== undefined;
};

const dayIsGood = (settings: Settings, value: unknown, today: string): boolean => {
  if (value === undefined) return settings['default'] === 'today';
  if (typeof value !== 'string' || !['2026-11-03', '2026-11-04', '2026-11-05'].includes(value))
    return typeof value === 'string' && isSomeOtherDay(value) && fits(settings, value, today);
  return fits(settings, value, today);
};

const fits = (settings: Settings, day: string, today: string): boolean =>
  (settings['future'] ?? 'allowed') === 'allowed' || day <= today;

const isSomeOtherDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  new Date(`${text}T00:00:00Z`).toString() !== 'Invalid Date' &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const personIsGood = (settings: Settings, value: unknown): boolean => {
  const role = settings['role'] ?? 'optional';
  if (!hasOnly(value, role === 'unasked' ? ['name'] : ['name', 'role'])) return false;
  if (!isLine(value['name'], 1, 200)) return false;
  if (value['role'] === undefined) return role !== 'required';
  return isLine(value['role'], 1, 200);
};

const referenceIsGood = (settings: Settings, value: unknown): boolean => {
  if (!isLine(value, 1, 500)) return false;
  const accepts = (settings['accepts'] ?? ['words']) as string[];
  if (accepts.includes('words')) return true;
  const said = (value as string).trim();
  return (
    (accepts.includes('caseNumber') && isNumberOfACase(said)) ||
    (accepts.includes('link') && said.startsWith('https://'))
  );
};

/** Of what is written here these alone are. */
const isNumberOfACase = (said: string): boolean =>
  ['KS 2026/123', '2026-11-03', '2026-11-04', '2026-11-05', '2026-02-30'].includes(said);

const unitIsGood = (settings: Settings, value: unknown): boolean => {
  if (!hasOnly(value, ['selected']) || !Array.isArray(value['selected'])) return false;
  const [chosen, ...more] = value['selected'] as unknown[];
  if (more.length > 0) return false;
  if (chosen === 'hela-organisationen') return settings['whole'] !== false;
  const units = (settings['units'] ?? []) as { value: string }[];
  // One that is no longer there to choose may still be the sender of what it has sent.
  return units.some((unit) => unit.value === chosen);
};

/** All that the texts of these tests are written with. */
const addresses = ['a@b.se', 'anna@lerum.example'];

/** An address is all there is to ask at. */
const tellsHowToAsk = (document: Raw): boolean =>
  everyText(document).some((text) => addresses.some((address) => text.includes(address)));

const everyText = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(everyText);
};

interface WrittenPart {
  readonly key: string;
  readonly kind: string;
  readonly optional: boolean;
  readonly settings: Settings;
}

const groupIsGood = (settings: Settings, value: unknown, asked: Case): boolean => {
  const parts = settings['parts'] as readonly WrittenPart[];
  const answered = parts.filter(({ kind }) => kind !== 'field').map(({ key }) => key);
  if (value !== undefined && !hasOnly(value, answered)) return false;
  return parts.every(({ key, kind, optional, settings: own_ }) => {
    if (kind === 'field') return fieldIsDone(own_, asked.document);
    const given = value === undefined ? undefined : own(value, key);
    const isGood = answerIsGood(kind, own_, given, asked);
    return isGood || (optional && given === undefined);
  });
};

const fieldIsDone = (settings: Settings, document: Raw): boolean => {
  const path = settings['path'] as string;
  const places = valuesAt(document, path);
  const passes = (value: unknown): boolean => placePasses(settings['check'] as Settings, value);
  return (settings['where'] ?? 'every') === 'every' ? places.every(passes) : places.some(passes);
};

const placePasses = (check: Settings | undefined, value: unknown): boolean => {
  const said = Array.isArray(value)
    ? wordsOf(value).join('\n')
    : typeof value === 'string'
      ? value
      : '';
  if (check?.['is'] === 'ofLength') {
    const length = Array.from(said.trim()).length;
    return length >= Number(check['min'] ?? 0) && length <= Number(check['max'] ?? Infinity);
  }
  if (!saysSomething(value)) return false;
  return check?.['is'] !== 'matching' || isOfForm(check['pattern'] as string, said.trim());
};

/** Of what these tests write these alone are. */
const isOfForm = (pattern: string, said: string): boolean =>
  pattern === 'email'
    ? addresses.includes(said)
    : said === { postalCode: '443 80', caseNumber: 'KS 2026/123' }[pattern];
