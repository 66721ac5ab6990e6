import vm from 'node:vm';
import { parse } from 'acorn';
import { beforeAll, expect, test } from 'vitest';
import { catalogueFor, checkWorkbook, describeFinding, exampleWorkbook, languages, type Workbook } from '#core';
import { ruleModules } from '../rule-examples.ts';
import { buildCore } from './build-core.ts';

const LARGEST = 200 * 1024;
const AS_OF = 43_982;

let code = '';
beforeAll(async () => {
	code = await buildCore({ withWords: true });
});

/** A context with nothing but ECMAScript, in which texts can't be made into code. */
function bareContext(): vm.Context {
	const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
	for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) vm.runInContext(`delete globalThis.${name}`, context);
	return context;
}

test('core with everything that the add-on’s script carries is smaller than 200 KB, minified for ES2019', async () => {
	const size = Buffer.byteLength(await buildCore({ withWords: false }));
	console.log(
		`core minified: ${(size / 1024).toFixed(1)} KB of code; ${((Buffer.byteLength(code) - size) / 1024).toFixed(1)} KB of words in four languages beside it`,
	);
	expect(size).toBeLessThan(LARGEST);
});

test('core is ES2019 to the letter', () => {
	expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
});

test('core carries no locale of zod', () => {
	expect(code).not.toMatch(/Invalid input: expected|Entrée invalide|Невірні вхідні дані/);
});

test('core carries no example of a rule', () => {
	expect(code).not.toContain('A row was copied, and only the case changed');
});

test('core runs in a bare V8 and says the same, byte for byte, as in Node', () => {
	const context = bareContext();
	vm.runInContext(code, context);
	vm.runInContext(`var describe = ${describeAll.toString()}`, context);
	let compared = 0;
	for (const [, { examples }] of ruleModules) {
		for (const example of [...examples.valid, ...examples.invalid]) {
			const workbook = exampleWorkbook(example);
			const here = describeAll({ checkWorkbook, describeFinding, catalogueFor }, workbook, AS_OF, [...languages]);
			(context as { workbook?: Workbook }).workbook = workbook;
			expect(vm.runInContext(`describe(core, workbook, ${AS_OF}, ${JSON.stringify(languages)})`, context)).toBe(here);
			compared++;
		}
	}
	expect(compared).toBeGreaterThan(300);
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
