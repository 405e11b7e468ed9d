import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { builtInKinds } from '../../src/kinds';
import { policyJsonSchema } from '../../src/policy/json-schema';

/** What completes JSON in VS Code, with the schema that comes with the package. */
const service = getLanguageService({});
service.configure({
  schemas: [
    { uri: 'policy.schema.json', fileMatch: ['*'], schema: policyJsonSchema(builtInKinds) },
  ],
});

const opened = (text: string) => {
  const document = TextDocument.create('file:///press.json', 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
};

/** What is offered where the bar stands. */
const offered = async (text: string): Promise<string[]> => {
  const { document, json } = opened(text.replace('|', ''));
  const found = await service.doComplete(document, document.positionAt(text.indexOf('|')), json);
  return (found?.items ?? []).map(({ label }) => label.replaceAll('"', ''));
};

describe('an editor of JSON completes', () => {
  test.each<[string, string, string[]]>([
    ['the parts of a policy', '{ | }', ['key', 'name', 'contentTypes', 'items']],
    ['how strictly it is applied', '{ "enforcement": | }', ['disabled', 'evaluate', 'enforce']],
    ['the parts of an item', '{ "items": [{ | }] }', ['kind', 'label', 'appliesWhen']],
    ['the kinds there are', '{ "items": [{ "kind": | }] }', ['choice', 'plainLanguage', 'group']],
    [
      'what a condition compares by',
      '{ "appliesWhen": { "field": "title", "is": | } }',
      ['filled', 'oneOf', 'lessThan'],
    ],
    [
      'the limits of plain language',
      '{ "items": [{ "kind": "plainLanguage", "settings": { "limits": { | } } }] }',
      ['sentenceWords', 'lixBands'],
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await offered(text)).toEqual(expect.arrayContaining(expected));
  });

  test('the settings of the kind that stands there, and of no other', async () => {
    const settingsOf = (kind: string) =>
      offered(`{ "items": [{ "kind": "${kind}", "settings": { | } }] }`);
    expect(await settingsOf('choice')).toEqual(['options', 'multiple', 'description', 'default']);
    expect(await settingsOf('plainLanguage')).toEqual(['statement', 'limits', 'jargon']);
  });
});

test('and points at the word that is wrong', async () => {
  const { document, json } = opened(
    '{"key":"a","name":{"sv":"A"},"contentTypes":["api::a.a"],"items":[' +
      '{"key":"b","kind":"choice","label":{"sv":"B"},"settings":{"optoins":[]}}]}'
  );
  const problems = await service.doValidation(document, json);
  expect(problems.map(({ message }) => message)).toEqual([
    'Missing property "options".',
    'Property optoins is not allowed.',
  ]);
});
