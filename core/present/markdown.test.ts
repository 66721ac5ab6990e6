import { expect, test } from 'vitest';
import { escapeMarkdown } from './markdown.ts';

test('a text can be no link, image, element, emphasis, code, heading, list or cell of a table', () => {
	expect(escapeMarkdown('[x](javascript:alert(1))')).toBe('\\[x\\]\\(javascript:alert(1))');
	expect(escapeMarkdown('![x](y)')).toBe('\\!\\[x\\]\\(y)');
	expect(escapeMarkdown('<script>')).toBe('\\<script\\>');
	expect(escapeMarkdown('**a** `b` ~~c~~ _d_')).toBe('\\*\\*a\\*\\* \\`b\\` \\~\\~c\\~\\~ \\_d\\_');
	expect(escapeMarkdown('# a')).toBe('\\# a');
	expect(escapeMarkdown('- a')).toBe('\\- a');
	expect(escapeMarkdown('1. a')).toBe('1\\. a');
	expect(escapeMarkdown('a | b')).toBe('a \\| b');
	expect(escapeMarkdown('&lt;')).toBe('\\&lt;');
});

test('an address in a cell is text, not a link', () => {
	expect(escapeMarkdown('https://example.org www.example.org')).toBe('https\\://example.org www\\.example.org');
});

test('figures and plain sentences stay readable', () => {
	expect(escapeMarkdown('“Fuel” is 22 % off (C4): 366,000 - 300,000.')).toBe('“Fuel” is 22 % off (C4): 366,000 - 300,000.');
});
