import { expect, test } from 'vitest';
import { choiceWordLike } from './choice-word.ts';

test('a choice is written in the language of the word beside it', () => {
	expect(choiceWordLike('progressStatus', 'done', 'en cours')).toBe('Achevée');
	expect(choiceWordLike('progressStatus', 'done', 'In progress')).toBe('Done');
});

test('a choice is written in English where the language can’t be told', () => {
	expect(choiceWordLike('progressStatus', 'done', null)).toBe('Done');
	expect(choiceWordLike('progressStatus', 'in-progress', 42)).toBe('In progress');
});
