import { describe, expect, test } from 'vitest';
import { languages } from '#core';
import { servedPage } from '../../test/workspace/apps-script/served-page.ts';
import { runScript } from '../../test/workspace/run-script.ts';
import { newHost } from '../../test/workspace/test/new-host.ts';
import { forbidden, LONGEST_LINE } from '../build/plain-script.ts';
import { menuFunctions } from '../server/menu-items.ts';
import { built, manifest } from './built-addon.ts';
import { freeNames } from './free-names.ts';
import { ecmaVersion, type Node, type Program, parse } from './parse-script.ts';

const code = built('Code.js');
const program: Program = parse(code);
/** What stands beside the script and is evaluated when it is asked for. */
const parts = ['part-check', 'part-report'] as const;
const globals = new Set(program.body.map((statement) => (statement.type === 'FunctionDeclaration' ? statement.id.name : '')));

/** The language's own globals that Apps Script's V8 has, and Google's services that the manifest's scopes allow. */
const known = new Set([
	...[
		'Array',
		'BigInt',
		'Boolean',
		'Date',
		'Error',
		'Infinity',
		'Float64Array',
		'Int32Array',
		'Intl',
		'JSON',
		'Map',
		'Math',
		'NaN',
		'Number',
		'Object',
		'Promise',
		'Proxy',
	],
	...[
		'RangeError',
		'Reflect',
		'RegExp',
		'Set',
		'String',
		'Symbol',
		'SyntaxError',
		'TypeError',
		'Uint8Array',
		'WeakMap',
		'WeakSet',
		'globalThis',
	],
	...['isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined', 'arguments', 'decodeURIComponent', 'encodeURIComponent'],
	// Evaluates a part.
	'eval',
	...['HtmlService', 'CacheService', 'LockService', 'MailApp', 'PropertiesService', 'ScriptApp', 'Session', 'SpreadsheetApp', 'Utilities'],
]);
/** Names that zod asks for with `typeof` before it uses them. */
const askedFor = new Set(['navigator', 'URL', 'File', 'Function', 'atob', 'btoa']);

test('the script is one of plain functions in the syntax of 2019', () => {
	expect(ecmaVersion).toBe(2019);
	for (const statement of program.body) expect(statement.type).toBe('FunctionDeclaration');
});

const views = ['sidebar.html', 'dialog.html', 'reviews.html'];

test('the script uses no global that Apps Script lacks', () => {
	const unknown = [...freeNames(program as Node)].filter((name) => !known.has(name) && !globals.has(name) && !askedFor.has(name));
	expect(unknown).toEqual([]);
});

test.each(parts)(
	'%s is one expression in the same syntax, uses no global that Apps Script lacks, and asks for nothing while it loads',
	(part) => {
		const text = built(`${part}.html`);
		const own: Program = parse(text);
		expect(own.body.map(({ type }) => type)).toEqual(['ExpressionStatement']);
		expect([...freeNames(own as Node)].filter((name) => !known.has(name) && !askedFor.has(name))).toEqual([]);
		const loaded = runScript(newHost({ manifest, htmlFiles: new Map([[part, text]]) }).host, {
			code: `${code}\nfunction load() { return typeof loadPart_('${part}').callServer; }`,
			functionName: 'load',
		});
		expect(loaded).toMatchObject({ ok: true, result: '"function"', calls: [] });
	},
);

test('what opens a file, shows its menu or works in a cell evaluates none of the parts', () => {
	for (const part of parts) expect(code).toContain(part.slice('part-'.length));
	const run = (functionName: string, parameters = '[]') =>
		runScript(newHost({ manifest, htmlFiles: new Map() }).host, { code, functionName, parameters });
	expect(run('onOpen')).toMatchObject({ ok: true });
	expect(run('IMC_SAMPLE_SIZE', '[12500, 5]')).toMatchObject({ ok: true });
	expect(run('clearMarks').ok).toBe(false);
});

test('every function that the menu, Google and the pages name is there after minifying', () => {
	for (const name of [...menuFunctions, 'onOpen', 'onInstall', 'callServer']) expect(globals).toContain(name);
	for (const page of views) expect(built(page)).toContain('.callServer(');
});

test('custom functions keep their help', () => {
	for (const name of ['IMC_MARGIN_OF_ERROR', 'IMC_SAMPLE_SIZE', 'IMC_NPS', 'IMC_ROBUST_Z']) {
		expect(code).toMatch(new RegExp(`@customfunction\\n \\*/\\nfunction ${name}\\(\\w`));
	}
});

test('letters beyond ASCII stand as they are', () => {
	expect(code).not.toMatch(/\\u04[0-9a-f]{2}/i);
});

test('the script stays under 60 KB, its parts under 390 and 490 KB, and each page under 150 KB', () => {
	expect(Buffer.byteLength(code)).toBeLessThan(60_000);
	expect(Buffer.byteLength(built('part-check.html'))).toBeLessThan(390_000);
	expect(Buffer.byteLength(built('part-report.html'))).toBeLessThan(490_000);
	for (const page of views) expect(Buffer.byteLength(built(page))).toBeLessThan(150_000);
});

test('a page is one file that loads nothing else', () => {
	for (const page of views) {
		const [outside = '', script = ''] = built(page).split('<script>');
		expect(outside).not.toMatch(/(?:src|href)=/);
		expect(script).toMatch(/<\/script><\/body>\s*<\/html>\s*$/);
	}
});

describe('HtmlService leaves as it is', () => {
	const scriptOf = (page: string) => built(page).split('<script>\n')[1]?.split('\n</script>')[0] ?? '';

	test.each(views)('all that %s holds', (page) => {
		expect(servedPage(built(page))).toBe(built(page));
	});

	test.each(views)('the script of %s: no sign that is taken for a comment, a tag or a mark, ASCII in short lines', (page) => {
		const script = scriptOf(page);
		expect(script.length).toBeGreaterThan(10_000);
		for (const sign of forbidden) expect(script, sign).not.toContain(sign);
		expect(script).not.toMatch(/\$\d/);
		expect(script).toMatch(/^[\n\x20-\x7e]*$/);
		expect(Math.max(...script.split('\n').map(({ length }) => length))).toBeLessThan(LONGEST_LINE);
		parse(script);
	});

	test.each(languages)('the words of a page in %s, which the server writes into it', (language) => {
		const words = built(`page-words-${language}.html`);
		expect(words).toMatch(/^[\x20-\x7e]*$/);
		expect(words).not.toMatch(/[<>&/$]/);
		expect(Object.keys(JSON.parse(words) as object)).toEqual(['addon', 'panel']);
	});
});

test('the manifest asks for what is explained in the README and for no more', () => {
	expect(manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort()).toEqual(expectedScopes);
});

const expectedScopes = ['script.container.ui', 'script.send_mail', 'spreadsheets.currentonly'];
