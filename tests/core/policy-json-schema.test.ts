import Ajv from 'ajv';
import { builtInKinds } from '../../src/kinds';
import { policyJsonSchema } from '../../src/policy/json-schema';
import { presets } from '../../src/presets';

const schema = policyJsonSchema(builtInKinds);
const fits = new Ajv({ strict: true, allowUnionTypes: true, formats: { uri: true } }).compile(
  schema
);

const lerum = (): Record<string, unknown> =>
  presets['lerum-2022']?.write({
    contentTypes: ['api::article.article'],
    organisation: { name: 'Ale kommun' },
    fields: { preamble: 'preamble' },
  }) as Record<string, unknown>;

const item = (members: object) => ({
  key: 'own',
  contentTypes: ['api::article.article'],
  name: { en: 'Our own' },
  items: [{ key: 'one', label: { en: 'One' }, ...members }],
});

test('the policy of the preset fits the schema that editors check by', () => {
  fits(lerum());
  expect(fits.errors ?? []).toEqual([]);
});

test.each<[string, unknown]>([
  ['the name of its schema', { $schema: './policy.schema.json', ...lerum() }],
  ['a kind that needs no settings, and has none', item({ kind: 'text' })],
  ['nested conditions', item({ kind: 'text', appliesWhen: conditionOf('title') })],
  ['parts of a group', item({ kind: 'group', settings: { parts: [part('date')] } })],
])('accepts %s', (_what, policy) => {
  fits(policy);
  expect(fits.errors ?? []).toEqual([]);
});

test.each<[string, unknown]>([
  ['no items', { ...lerum(), items: [] }],
  ['a misspelt member', { ...lerum(), contentType: ['api::article.article'] }],
  ['a content type that is none', { ...lerum(), contentTypes: ['article'] }],
  ['a kind that is not installed', item({ kind: 'telepathy' })],
  ['a kind without the settings it needs', item({ kind: 'choice' })],
  ['the settings of another kind', item({ kind: 'field', settings: { options: [] } })],
  ['a condition without its comparison', item({ kind: 'text', appliesWhen: { field: 'title' } })],
  ['a group in a group', item({ kind: 'group', settings: { parts: [part('group')] } })],
])('rejects %s', (_what, policy) => {
  expect(fits(policy)).toBe(false);
});

function conditionOf(field: string): object {
  return { all: [{ not: { field, is: 'empty' } }, { field, is: 'equalTo', value: 'Hej' }] };
}

function part(kind: string): object {
  return { key: 'when', label: { en: 'When' }, kind };
}
