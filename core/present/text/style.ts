import type { Band } from '../../score/bands.ts';
import type { FindingKind } from '../../score/finding-kind.ts';
import type { ResultKind } from '../../view/kinds.ts';
import { bandLooks, kindLooks, resultLooks } from '../../view/looks.ts';

/** How a terminal shows words; without colour every function gives its text back. */
export interface TextStyle {
	strong(text: string): string;
	faint(text: string): string;
	band(band: Band | null, text: string): string;
	kind(kind: FindingKind, text: string): string;
	result(kind: ResultKind, text: string): string;
}

/** A terminal has colours of its own, so that they can be read on its paper: they are chosen by what a look means. */
const codes: Readonly<Record<string, string>> = {
	[bandLooks.green.ink]: '32',
	[bandLooks.amber.ink]: '33',
	[bandLooks.red.ink]: '31',
	[kindLooks['to-fill-in'].ink]: '36',
	[bandLooks.none.ink]: '2',
};

export function textStyle(hasColour: boolean): TextStyle {
	const paint = (code: string | undefined, text: string) =>
		hasColour && code !== undefined && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
	return {
		strong: (text) => paint('1', text),
		faint: (text) => paint('2', text),
		band: (band, text) => (band === null ? text : paint(codes[bandLooks[band].ink], text)),
		kind: (kind, text) => paint(codes[kindLooks[kind].ink], text),
		result: (kind, text) => paint(codes[resultLooks[kind].ink], text),
	};
}

/** `● Good`; words alone where there is no band. */
export function signed(band: Band | null, says: string): string {
	return band === null ? says : `${bandLooks[band].sign} ${says}`;
}
