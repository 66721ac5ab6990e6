import type { Severity } from '../../rule/rule.ts';
import type { Band } from '../../score/bands.ts';

/** How a terminal shows words; without colour every function gives its text back. */
export interface TextStyle {
	strong(text: string): string;
	faint(text: string): string;
	band(band: Band | undefined, text: string): string;
	severity(severity: Severity, text: string): string;
}

/** Signs beside the colours, so that nothing is told by colour alone. */
export const bandSigns: Readonly<Record<Band, string>> = { green: '●', amber: '▲', red: '■' };
export const severitySigns: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: 'ℹ' };

const bandCodes: Readonly<Record<Band, string>> = { green: '32', amber: '33', red: '31' };
const severityCodes: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

export function textStyle(hasColour: boolean): TextStyle {
	const paint = (code: string, text: string) => (hasColour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
	return {
		strong: (text) => paint('1', text),
		faint: (text) => paint('2', text),
		band: (band, text) => (band ? paint(bandCodes[band], text) : text),
		severity: (severity, text) => paint(severityCodes[severity], text),
	};
}
