import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkWorkbook, exampleWorkbook } from '#core';
import { readWorkbook } from '#core/files';
import { BuiltCommand } from './built-command.ts';
import { writeReport } from './report-files.ts';
import { enormousWorkbook, flawlessReport, hostileReport, typicalReport } from './sample-reports.ts';

const AS_OF = ['--as-of', '2020-06-30'];
const LGBF = join(process.env.IMC_REAL_DATA ?? resolve(import.meta.dirname, '../../../shared/data'), 'lgbf/lgbf-raw-data.xlsx');

let imc: BuiltCommand;
const path = (name: string) => join(imc.folder, name);

beforeAll(async () => {
	imc = await BuiltCommand.build();
	await writeReport(path('typical.xlsx'), typicalReport);
	await writeReport(path('flawless.xlsx'), flawlessReport);
	await writeReport(path('hostile.xlsx'), hostileReport);
	await writeReport(path('звіт громади 2020.xlsx'), typicalReport);
	await writeReport(path('other.xlsx'), {
		sheets: [
			{
				name: 'Stock',
				rows: [
					['Item', 'Price'],
					['Chair', 'n/a'],
				],
			},
		],
	});
	writeFileSync(path('empty.xlsx'), '');
	writeFileSync(path('letter.pdf'), '%PDF-1.7 a letter');
	writeFileSync(path('half.xlsx'), readFileSync(path('typical.xlsx')).subarray(0, 3000));
	mkdirSync(path('many'));
	mkdirSync(path('many/2019'));
	mkdirSync(path('nothing'));
	writeFileSync(path('nothing/notes.txt'), 'no report');
	copyFileSync(path('typical.xlsx'), path('many/one.xlsx'));
	copyFileSync(path('flawless.xlsx'), path('many/two.xlsx'));
	copyFileSync(path('half.xlsx'), path('many/three.xlsx'));
	copyFileSync(path('typical.xlsx'), path('many/2019/four.xlsx'));
	writeFileSync(path('many/~$one.xlsx'), 'a lock');
}, 60_000);

afterAll(() => imc.remove());

describe('the exit status', () => {
	test('is 0 where no finding is an error', async () => {
		const { status, stdout } = await imc.run(['check', 'flawless.xlsx', ...AS_OF]);
		expect(stdout).toMatch(/^(?!.*\d errors?)/s);
		expect(status).toBe(0);
	});

	test('is 1 where some are', async () => {
		expect((await imc.run(['check', 'typical.xlsx', ...AS_OF])).status).toBe(1);
	});

	test('is 1 only for what is shown', async () => {
		const { status, stdout } = await imc.run(['check', 'typical.xlsx', ...AS_OF, '--section', 'quality']);
		expect(stdout).toContain('Quality'.toUpperCase());
		expect(stdout).not.toContain('BUDGET');
		expect(status).toBe(0);
	});

	test('is 2 where a file could not be read, even among others that could', async () => {
		expect((await imc.run(['check', 'half.xlsx'])).status).toBe(2);
		expect((await imc.run(['check', 'many'])).status).toBe(2);
	});
});

describe.concurrent('a mistake in the command is answered with what to write instead', () => {
	const cases: readonly (readonly [readonly string[], string | RegExp])[] = [
		[[], /^imc: Say what to do\.\n[\s\S]*imc check FILES[\s\S]*imc brief FILE[\s\S]*imc template FILE[\s\S]*imc rules/],
		[['chekc', 'a.xlsx'], 'There is no command “chekc”. Did you mean check?'],
		[['typical.xlsx'], 'To check typical.xlsx, write: imc check typical.xlsx'],
		[['check', '--fromat', 'json', 'a.xlsx'], 'imc check has no option --fromat. Did you mean --format?'],
		[['check'], 'Name at least one report'],
		[['check', 'typical.xlsx', '--format'], '--format needs a value'],
		[['check', 'typical.xlsx', '--output', '--format', 'json'], '--output needs a value'],
		[['check', 'typical.xlsx', '--format', 'jsn'], 'Did you mean json?'],
		[['check', 'typical.xlsx', '--format=pdf'], 'Known: text, json, markdown, html.'],
		[['check', 'typical.xlsx', '--as-of', '30.6.2020'], '--as-of does not understand the date'],
		[['check', 'typical.xlsx', '--as-of', '2020-02-30'], '--as-of does not understand the date'],
		[['check', 'typical.xlsx', '--section', 'bugdet'], 'Did you mean budget?'],
		[['check', 'typical.xlsx', '--section', 'Finanse'], 'Did you mean finance?'],
		[['check', 'typical.xlsx', '--severity', 'warnings'], 'Did you mean warning?'],
		[['check', 'typical.xlsx', '--stage', 'finl'], 'Did you mean final?'],
		[['check', 'typical.xlsx', '--language', 'de'], 'Known: en, fr, uk, ro.'],
		[['check', 'typical.xlsx', '--locale', 'nonsense!'], '--locale does not understand “nonsense!”'],
		[['check', 'typical.xlsx', '--workers', 'all'], '--workers does not understand “all”'],
		[['check', 'typical.xlsx', '--schema=yes'], '--schema takes no value'],
		[['check', 'typical.xlsx', '--output', 'out.pdf'], 'Let it end in'],
		[['check', 'typical.xlsx', '--output', 'out.html', '--format', 'json'], 'Leave one of them out'],
		[['check', 'typical.xlsx', 'flawless.xlsx', '--output', 'out.xlsx'], 'one report at a time'],
		[['brief', 'typical.xlsx'], '--municipality NAME'],
		[['brief', 'typical.xlsx', '-m', 'Bircj'], 'Did you mean Birch?'],
		[['brief', 'typical.xlsx', 'flawless.xlsx', '-m', 'Birch'], 'Too much was given'],
		[['template'], 'Name the file to write'],
		[['template', 'report.xls'], 'end in .xlsx'],
		[['rules', 'shares-do-not-som'], 'Did you mean shares-do-not-sum?'],
	];
	test.each(cases)('imc %j', async (args, sentence) => {
		const { status, stdout, stderr } = await imc.run(args);
		expect(stderr).toMatch(sentence);
		expect(stdout).toBe('');
		expect(status).toBe(2);
	});
});

describe('a file that can’t be read is told in a sentence for a clerk', () => {
	test.each([
		['missing.xlsx', 'There is no such file or folder.'],
		['empty.xlsx', 'The file is empty.'],
		['half.xlsx', 'damaged or was cut short'],
		['letter.pdf', /can’t be read|is no spreadsheet/],
		['nothing', 'There is no workbook in this folder. Looked for: .xlsx'],
		['many/three.xlsx', 'damaged or was cut short'],
	])('%s', async (name, sentence) => {
		const { status, stdout, stderr } = await imc.run(['check', name]);
		expect(stderr).toMatch(sentence);
		expect(stderr).toContain(`${name}: `);
		expect(stderr).not.toMatch(/Error:|at .*\.js:\d+/);
		expect(stdout).toBe('');
		expect(status).toBe(2);
	});

	test('no permission', async () => {
		copyFileSync(path('typical.xlsx'), path('locked.xlsx'));
		chmodSync(path('locked.xlsx'), 0o000);
		const { status, stdout, stderr } = await imc.runWithoutPrivileges(['check', 'locked.xlsx']);
		expect(stderr).toContain('No permission to read it.');
		expect(stdout).toBe('');
		expect(status).toBe(2);
	});

	test('a workbook that is no report: what was looked for, and what was found', async () => {
		const { status, stderr } = await imc.run(['check', 'other.xlsx']);
		expect(stderr).toContain('looked for were sheets or tables like Report, Partners, Services');
		expect(stderr).toContain('found instead: sheet “Stock” (rows: 2; headers: Item, Price)');
		expect(stderr).toContain('signs of missing values: n/a (1)');
		expect(status).toBe(2);
	});

	test('a real workbook of figures: its failed formulas and seven markers are counted', async (context) => {
		if (!existsSync(LGBF)) {
			console.log(`Skipped: ${LGBF} is not here.`);
			return context.skip();
		}
		const { status, stderr } = await imc.run(['check', LGBF]);
		expect(stderr).toContain('formula errors: 196');
		for (const marker of ['dna (', 'NA (', '#N/A (', '* (', 'N/A (', '! (', 'n/a (']) expect(stderr).toContain(marker);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(status).toBe(2);
	});

	test('as JSON the error stands in the document', async () => {
		const { status, stdout } = await imc.run(['check', 'empty.xlsx', '--format', 'json']);
		expect(JSON.parse(stdout).files).toMatchObject([{ file: 'empty.xlsx', error: expect.stringContaining('empty'), quality: null }]);
		expect(status).toBe(2);
	});
});

describe('the result', () => {
	test('stands alone on stdout, without colour where that is no terminal', async () => {
		const { stdout, stderr } = await imc.run(['check', 'typical.xlsx', ...AS_OF]);
		expect(stdout).toMatch(/^Alder Valley Joint Services\n/);
		expect(stdout).not.toContain('\u001b');
		expect(stderr).toBe('');
	});

	test('is the same in one thread and in several', async () => {
		const runs = await Promise.all(
			['1', '2'].map((workers) => imc.run(['check', 'many', ...AS_OF, '--format', 'json', '--workers', workers])),
		);
		expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
	});

	test('as JSON is what its own schema says', async () => {
		const [schema, one, many] = await Promise.all([
			imc.run(['check', '--schema']),
			imc.run(['check', 'hostile.xlsx', ...AS_OF, '--format', 'json']),
			imc.run(['check', 'many', ...AS_OF, '--format', 'json']),
		]);
		const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema.stdout));
		for (const { stdout } of [one, many]) expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
		expect(JSON.parse(many.stdout).asOf).toBe('2020-06-30');
	});

	test('as JSON holds just the findings of the check', async () => {
		const { stdout } = await imc.run(['check', 'typical.xlsx', ...AS_OF, '--format', 'json']);
		const check = checkWorkbook(await readWorkbook(readFileSync(path('typical.xlsx')), 'typical.xlsx'), { asOf: 44012 });
		expect(JSON.parse(stdout).files[0].findings).toHaveLength(check.findings.length + check.explained.length);
	});

	test.each([
		['html', /^<!doctype html>/],
		['markdown', /^# Alder Valley Joint Services\n/],
	])('as %s', async (format, start) => {
		const { stdout } = await imc.run(['check', 'typical.xlsx', ...AS_OF, '--format', format]);
		expect(stdout).toMatch(start);
	});

	test('is in the language that the system or the person asks for', async () => {
		expect((await imc.run(['check', 'typical.xlsx'], { LANG: 'uk_UA.UTF-8' })).stdout).toContain('Якість звіту');
		expect((await imc.run(['check', 'typical.xlsx'], { LC_ALL: 'ro_RO.UTF-8', LANG: 'fr_FR.UTF-8' })).stdout).toContain(
			'Calitatea raportului',
		);
		expect((await imc.run(['check', 'typical.xlsx', '--language', 'fr'], { LC_ALL: 'ro_RO.UTF-8' })).stdout).toContain(
			'Qualité du rapport',
		);
		expect((await imc.run(['check', 'typical.xlsx'], { LC_ALL: 'C', LANG: 'C' })).stdout).toContain('Report quality');
	});

	test('a file’s name may have blanks and any letters', async () => {
		expect((await imc.run(['check', 'звіт громади 2020.xlsx', ...AS_OF])).stdout).toContain('звіт громади 2020.xlsx');
	});

	test('a reader that goes away is no failure', async () => {
		await writeReport(path('enormous.xlsx'), enormousWorkbook(2000));
		const { stdout, stderr } = await imc.shell('imc check enormous.xlsx --format json | head -n 1; echo $PIPESTATUS');
		expect(stdout).toBe('{\n1\n');
		expect(stderr).toBe('');
	});

	test('cells give a terminal no commands', async () => {
		const { stdout } = await imc.run(['check', 'hostile.xlsx', ...AS_OF], { FORCE_COLOR: '1' });
		// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours, the only ones allowed.
		expect(stdout.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
	});
});

describe('many files', () => {
	test('are one table, by cooperation, and one file’s failure is no other’s', async () => {
		const { stdout } = await imc.run(['check', 'many', ...AS_OF]);
		expect(stdout).toContain('Reports: 3');
		expect(stdout).toContain('Could not be read: 1');
		expect(stdout.match(/three\.xlsx: /g)).toHaveLength(1);
		expect(stdout).not.toContain('~$');
	});

	test('named twice are checked once', async () => {
		const { stdout } = await imc.run(['check', 'many', 'many/one.xlsx', './many/one.xlsx', ...AS_OF, '--format', 'json']);
		expect(JSON.parse(stdout).files).toHaveLength(4);
	});

	test('may be named by a pattern that the shell left alone', async () => {
		const { stdout } = await imc.run(['check', 'many/*.xlsx', ...AS_OF, '--format', 'json']);
		expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual([
			'many/one.xlsx',
			'many/three.xlsx',
			'many/two.xlsx',
		]);
	});

	test('are one page with each report in it', async () => {
		const { stdout } = await imc.run(['check', 'many', ...AS_OF, '--format', 'html']);
		expect(stdout.match(/<details class="report"/g)).toHaveLength(3);
		const ids = [...stdout.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('an output', () => {
	test('is written by the ending of its name, and nothing goes to stdout', async () => {
		for (const [name, start] of [
			['out.html', '<!doctype html>'],
			['out.md', '# Alder'],
			['out.json', '{'],
			['out.txt', 'Alder'],
		] as const) {
			const { status, stdout, stderr } = await imc.run(['check', 'typical.xlsx', ...AS_OF, '--output', name]);
			expect(readFileSync(path(name), 'utf8').startsWith(start)).toBe(true);
			expect([status, stdout, stderr]).toEqual([1, '', `Written: ${name}\n`]);
		}
	});

	test('as .xlsx is the report with what was found, and its own sheets as they were', async () => {
		const { status } = await imc.run(['check', 'typical.xlsx', ...AS_OF, '--output', 'marked.xlsx']);
		expect(status).toBe(1);
		const [before, after] = await Promise.all(['typical.xlsx', 'marked.xlsx'].map((name) => readWorkbook(readFileSync(path(name)), name)));
		expect(after?.sheets.slice(0, before?.sheets.length).map(({ rows }) => rows)).toEqual(before?.sheets.map(({ rows }) => rows));
		expect(after?.sheets.slice(before?.sheets.length).map(({ name }) => name)).toEqual(['Scorecard', 'Findings']);
	});

	test('never overwrites the report itself, by whatever name it goes', async () => {
		const before = readFileSync(path('typical.xlsx'));
		symlinkSync(path('typical.xlsx'), path('alias.xlsx'));
		for (const name of ['typical.xlsx', './many/../typical.xlsx', 'alias.xlsx']) {
			const { status, stderr } = await imc.run(['check', 'typical.xlsx', '--output', name]);
			expect(stderr).toContain('is the report itself and was left as it is');
			expect(status).toBe(2);
		}
		expect(readFileSync(path('typical.xlsx'))).toEqual(before);
	});

	test('into a folder that is not there is told, and leaves nothing behind', async () => {
		const { status, stderr } = await imc.run(['check', 'typical.xlsx', '--output', 'nowhere/out.html']);
		expect(stderr).toContain('there is no such folder');
		expect(status).toBe(2);
		expect(readdirSync(imc.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});
});

describe('imc template', () => {
	test('writes a workbook that is read as a report without rows', async () => {
		const { status } = await imc.run(['template', 'blank.xlsx', '--language', 'uk']);
		expect(status).toBe(0);
		const check = checkWorkbook(await readWorkbook(readFileSync(path('blank.xlsx')), 'blank.xlsx'), { asOf: 44012 });
		expect(check.isReport).toBe(true);
	});

	test('never overwrites a file', async () => {
		writeFileSync(path('filled.xlsx'), 'months of work');
		const { status, stderr } = await imc.run(['template', 'filled.xlsx']);
		expect(stderr).toContain('exists already');
		expect(status).toBe(2);
		expect(readFileSync(path('filled.xlsx'), 'utf8')).toBe('months of work');
	});
});

describe('imc brief', () => {
	test('is read in the terminal, which says how it becomes a page', async () => {
		const { status, stdout, stderr } = await imc.run(['brief', 'typical.xlsx', '--municipality', 'birch', ...AS_OF]);
		expect(stdout).not.toContain('<');
		expect(stderr).toContain('imc brief typical.xlsx --municipality birch --output brief.html');
		expect(status).toBe(0);
	});

	test('is a page for one municipality', async () => {
		const { stdout, stderr } = await imc.run(['brief', 'typical.xlsx', '--municipality', 'birch', '--format', 'html', ...AS_OF]);
		expect(stdout).toMatch(/<h1>[^<]*Birch[^<]*<\/h1>/);
		expect(stderr).toBe('');
	});

	test('is text where asked for', async () => {
		const { stdout } = await imc.run(['brief', 'typical.xlsx', '-m', 'Birch', '--format', 'text', '--language', 'fr', ...AS_OF]);
		expect(stdout).toMatch(/^Note au maire\u00a0: Birch\n/);
	});
});

describe('imc rules', () => {
	test('lists each rule of a topic, and explains one', async () => {
		expect((await imc.run(['rules'])).stdout).toContain('finance/shares-do-not-sum');
		expect((await imc.run(['rules', 'finance'])).stdout).not.toContain('services/');
		const { stdout } = await imc.run(['rules', 'shares-do-not-sum']);
		expect(stdout).toContain('Cost shares that do not make 100 %');
		expect(stdout).toContain('Cost share tolerance');
	});
});

describe('help', () => {
	test.each([['--help'], ['help'], ['check', '--help'], ['brief', '-h'], ['--language', 'uk', '--help']])('imc %s', async (...args) => {
		const { status, stdout, stderr } = await imc.run(args);
		expect(stdout).toMatch(/imc (check|brief)/);
		expect([status, stderr]).toEqual([0, '']);
	});

	test('the version names the package’s and the rule set’s', async () => {
		expect((await imc.run(['--version'])).stdout).toMatch(/^imc \d+\.\d+\.\d+ \(rule set \d+-[0-9a-f]{8}\)\n$/);
	});
});

test('the flawless sample is flawless in process too', () => {
	expect(
		checkWorkbook(exampleWorkbook({ name: '', report: flawlessReport }), { asOf: 44012 }).findings.filter(
			({ severity }) => severity === 'error',
		),
	).toEqual([]);
});
