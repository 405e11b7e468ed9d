import {
  installLanguages,
  isKnownLanguage,
  knownLanguages,
  languageData,
} from '../../../../src/plain-language/languages/installed';
import { neutral } from '../../../../src/plain-language/languages/language';
import { loadLanguage } from '../../../../src/plain-language/languages/load';
import { english, swedish } from '../support';

test('Swedish and English are known, and nothing else', () => {
  expect(knownLanguages.filter(isKnownLanguage)).toEqual(['sv', 'en']);
  expect(['nb', 'SV', ''].filter(isKnownLanguage)).toEqual([]);
});

test('a known language that was not loaded is an error, and never half judged', () => {
  expect(() => languageData('sv')).toThrow('The language "sv" has not been loaded.');
});

test('a language that was handed over is there to judge by', () => {
  installLanguages(english);
  expect(languageData('en')).toBe(english);
});

test('a language that is loaded is installed, whichever it is', async () => {
  await loadLanguage('sv');
  await loadLanguage('en');
  expect(languageData('sv')).toBe(swedish);
  expect(languageData('en')).toBe(english);
});

test('of any other language nothing is claimed', () => {
  const norwegian = languageData('nb');
  expect(norwegian).toMatchObject({ code: 'nb', isFullySupported: false, wordsPerMinute: 200 });
  expect(neutral('nb').traitsOf('fattas')).toBe(0);
  expect(neutral('nb').passives([])).toEqual([]);
  expect(neutral('nb').plainerWords.lookup('fattas')).toBeUndefined();
});
