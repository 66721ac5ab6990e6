import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmless } from './harmless-text.ts';

test('characters that reorder or hide others are named', () => {
	expect(harmless('report\u202efdp.exe')).toBe('report[U+202E]fdp.exe');
	expect(harmless('Fu\u200bel')).toBe('Fu[U+200B]el');
	expect(harmless('tag\u{e0041}')).toBe('tag[U+E0041]');
});

test('a terminal gets no command from a cell', () => {
	expect(harmless('\u001b[2J\u009b31mred')).toBe('[U+001B][2J[U+009B]31mred');
});

test('a text of several lines becomes one', () => {
	expect(harmless('a\r\nb\u2028c\td')).toBe('a b c d');
});

test('letters of any script stay as they are', () => {
	for (const text of ['Якість послуг', 'Satisfacție', 'qualité', 'שלום 123', '東京', 'e\u0301']) expect(harmless(text)).toBe(text);
});

test('a text too long is cut, and never within a letter', () => {
	expect(harmless('a'.repeat(700))).toBe(`${'a'.repeat(600)}…`);
	expect(harmless('😀'.repeat(5), 3)).toBe('😀😀😀…');
});

test('whatever a cell holds, what is shown has no control, no direction mark and no half of a letter', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((codes) => String.fromCodePoint(...codes)),
			(text) => {
				expect(harmless(text)).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Cs}/u);
			},
		),
	);
});
