import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { catalogueFor, checkWorkbook, describeFinding, exampleWorkbook, languages, type Workbook } from '#core';
import { ruleModules } from '../rule-examples.ts';

const CODE = readFileSync(join(resolve(import.meta.dirname, '../..'), 'dist/core/core.js'), 'utf8');
const LARGEST = 200 * 1024;
const AS_OF = 43_982;

/** A context with nothing but ECMAScript, in which texts can't be made into code. */
function bareContext(): vm.Context {
	const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
	for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) vm.runInContext(`delete globalThis.${name}`, context);
	return context;
}

test('core with everything the add-on needs is smaller than 200 KB, minified for ES2019', () => {
	expect(Buffer.byteLength(CODE)).toBeLessThan(LARGEST);
});

test('core carries no locale of zod', () => {
	expect(CODE).not.toMatch(/Invalid input: expected|Entrée invalide/);
});

test('core runs in a bare V8 and says the same, byte for byte, as in Node', () => {
	const context = bareContext();
	vm.runInContext(CODE, context);
	vm.runInContext(`var describe = ${describeAll.toString()}`, context);
	let compared = 0;
	for (const [, { examples }] of ruleModules) {
		for (const example of [...examples.valid, ...examples.invalid]) {
			const workbook = exampleWorkbook(example);
			const here = describeAll({ checkWorkbook, describeFinding, catalogueFor } as never, workbook, AS_OF, [...languages]);
			(context as { workbook?: Workbook }).workbook = workbook;
			expect(vm.runInContext(`describe(core, workbook, ${AS_OF}, ${JSON.stringify(languages)})`, context)).toBe(here);
			compared++;
		}
	}
	expect(compared).toBeGreaterThan(0);
});

/** Runs in either place, so it uses nothing from outside. */
function describeAll(
	core: { checkWorkbook: typeof checkWorkbook; describeFinding: typeof describeFinding; catalogueFor: typeof catalogueFor },
	workbook: Workbook,
	asOf: number,
	spoken: readonly (typeof languages)[number][],
): string {
	const check = core.checkWorkbook(workbook, { asOf });
	const described = spoken.map((language) =>
		[...check.findings, ...check.explained].map((finding) => core.describeFinding(finding, core.catalogueFor(language), check.currency)),
	);
	return JSON.stringify([check.results, check.scorecard, described]);
}
