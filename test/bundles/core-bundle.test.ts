import vm from 'node:vm';
import { parse } from 'acorn';
import { beforeAll, expect, test } from 'vitest';
import { catalogueFor, checkWorkbook, describeFinding, exampleWorkbook, languages, type Workbook } from '#core';
import { templateWordsFor } from '../../core/locales/template-words.ts';
import { ruleModules } from '../rule-examples.ts';
import { buildCore, type Words } from './build-core.ts';

const LARGEST = 350 * 1024;
const AS_OF = 43_982;

let code = '';
beforeAll(async () => {
	code = await buildCore(languages);
});

/** A context with nothing but ECMAScript, in which texts can't be made into code. */
function bareContext(): vm.Context {
	const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
	for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) vm.runInContext(`delete globalThis.${name}`, context);
	return context;
}

test('core with everything that the add-on’s script carries is smaller than 350 KB, minified for ES2019', async () => {
	const sizeWith = async (words: Words) => Buffer.byteLength(await buildCore(words));
	const size = await sizeWith([]);
	const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
	const beside = await Promise.all(languages.map(async (language) => `${language} ${kilobytes((await sizeWith([language])) - size)}`));
	console.log(
		`core minified: ${kilobytes(size)} of code; words beside it: ${beside.join(', ')}; all ${kilobytes(Buffer.byteLength(code))}`,
	);
	expect(size).toBeLessThan(LARGEST);
});

test('no sentence of any language stands in core’s code', async () => {
	const bare = await buildCore([]);
	const sentences = languages.flatMap((language) => sentencesOf([catalogueFor(language), templateWordsFor(language)]));
	expect(sentences.length).toBeGreaterThan(2000);
	const textOf = (script: string) => script.replace(/\\xA0/gi, '\u00a0').replace(/\\(?=[`$\\])/g, '');
	const [without, whole] = [textOf(bare), textOf(code)];
	expect(sentences.filter((sentence) => without.includes(sentence))).toEqual([]);
	expect(sentences.filter((sentence) => !whole.includes(sentence))).toEqual([]);
});

/** Texts of more than one word, long enough not to be part of another by chance. */
function sentencesOf(value: unknown): string[] {
	if (typeof value === 'string') return value.length > 15 && /\p{L}\s\p{L}/u.test(value) ? [value] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}

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
}, 180_000);

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
	return JSON.stringify([check.results, check.standing, described]);
}
