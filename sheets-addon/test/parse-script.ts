import { parse as parseWithAcorn } from 'acorn';

export type Program = ReturnType<typeof parseWithAcorn>;
// biome-ignore lint/suspicious/noExplicitAny: a tree that is walked whatever its nodes are
export type Node = any;

export const ecmaVersion = 2019;

/** A script of Apps Script: no modules. Throws where it has newer syntax. */
export function parse(code: string): Program {
	return parseWithAcorn(code, { ecmaVersion, sourceType: 'script' });
}
