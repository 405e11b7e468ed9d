import { testAnswers } from './answers';

testAnswers({
  kind: 'text',
  accept: [
    ['some words', {}, 'Ny brygga'],
    ['words of the length asked for', { minLength: 5, maxLength: 10 }, 'Brygga'],
    ['as many characters as there is room for', { maxLength: 3 }, 'åäö'],
  ],
  reject: [
    ['no answer', {}, undefined, ['answer.missing']],
    ['white space', {}, '   '],
    ['too few characters', { minLength: 5 }, 'Bro'],
    ['too many characters', { maxLength: 3 }, 'Brygga'],
    ['a number', {}, 5],
    ['a list', {}, ['Brygga']],
  ],
});
