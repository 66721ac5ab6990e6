import type { CallName } from '../contract/calls.ts';

/** What the sidebar asks for while somebody checks and mends: the part of the script that is needed most. */
export const checkCalls = [
	'check',
	'recheck',
	'mend',
	'mark',
	'selfTest',
	'select',
	'apply',
	'undo',
	'explain',
] as const satisfies readonly CallName[];
export type CheckCall = (typeof checkCalls)[number];

interface Parts {
	readonly check: typeof import('./part-check.ts');
	readonly report: typeof import('./part-report.ts');
}

/** Written by the build: evaluates a file of the script. */
declare function loadPart_(file: string): unknown;

/**
 * A part of the script that stands beside it as a file, with all that it needs: Google reads the whole script at every run, be
 * it for the menu or for a function in a cell. A run needs one part at most, so none shares anything with another.
 */
export function part<Name extends keyof Parts>(name: Name): Parts[Name] {
	return loadPart_(`part-${name}`) as Parts[Name];
}

export function isCheckCall(name: string): name is CheckCall {
	return (checkCalls as readonly string[]).includes(name);
}
