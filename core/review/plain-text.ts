import { fill } from '../locales/fill.ts';

/** Letters that are not shown but reorder or hide others: controls, bidirectional overrides and isolates, zero-width ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * A person's text made safe to stand in an exported document: no hidden letters, and nothing that a spreadsheet would take
 * for a formula when somebody pastes it there.
 */
export function plainText(text: string): string {
	const visible = text.replace(HIDDEN, '').trim();
	return /^[=+\-@\t\r]/.test(visible) ? `'${visible}` : visible;
}

/** `2025-06-30` in the language's order; anything else as it is. */
export function formatDay(day: string, pattern: string): string {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
	if (!match) return plainText(day);
	const [, year = '', month = '', date = ''] = match;
	return fill(pattern, { d: date, m: month, y: year });
}
