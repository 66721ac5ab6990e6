import { describe, expect, test } from 'vitest';
import { runScript, type ScriptCall, type ScriptOutcome } from '../run-script.ts';
import { snapshotSpreadsheet } from '../spreadsheet/snapshot.ts';
import { type HostOptions, newHost, newSpreadsheet } from './new-host.ts';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const SHEETS = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

/** Runs the body of a function with `sheet` at hand. */
function run(body: string, options: HostOptions & Partial<ScriptCall> = {}) {
	const { host, shown } = newHost(options);
	const code = `function main(parameter) { const spreadsheet = SpreadsheetApp.getActive(); const sheet = spreadsheet.getSheets()[0]; ${body} }`;
	const outcome = runScript(host, { code, functionName: 'main', ...options });
	return { outcome, shown, host };
}

function resultOf(outcome: ScriptOutcome): unknown {
	if (!outcome.ok) throw new Error(outcome.message);
	return outcome.result === undefined ? undefined : JSON.parse(outcome.result);
}

const messageOf = (outcome: ScriptOutcome) => (outcome.ok ? '' : outcome.message);

describe('a script', () => {
	test('reads back what it wrote, with dates and errors of its own realm', () => {
		const { outcome } = run(`
			sheet.getRange('A1:C2').setValues([['Name', '12.5', new Date(2026, 2, 31)], [true, '=SUM(B1)', '45%']]);
			const values = sheet.getDataRange().getValues();
			let error; try { sheet.getRange(0, 1); } catch (caught) { error = caught; }
			return [values, values instanceof Array, values[0][2] instanceof Date, values[0][2].getDate(), error instanceof Error,
				sheet.getRange('A1:C2').getFormulas()[1][1], sheet.getRange('C2').getNumberFormat(), sheet.getLastRow()];`);
		const [values, isArray, isDate, day, isError, formula, format, lastRow] = resultOf(outcome) as [unknown[][], ...unknown[]];
		expect(values[0]?.slice(0, 2)).toEqual(['Name', 12.5]);
		expect(values[1]).toEqual([true, '', 0.45]);
		expect([isArray, isDate, day, isError, formula, format, lastRow]).toEqual([true, true, 31, true, '=SUM(B1)', '0%', 2]);
	});

	test('evaluates texts, as Apps Script does, and has no host globals in them either', () => {
		const { outcome } = run(`
			return [eval('(function(){return typeof process})()'), ...['process', 'require', 'setTimeout', 'fetch', 'URL', 'TextEncoder', 'crypto', 'atob', 'structuredClone', 'queueMicrotask', 'WebAssembly']
				.map((name) => typeof globalThis[name])];`);
		expect(resultOf(outcome)).toEqual(new Array(12).fill('undefined'));
	});

	test('starts from nothing on each run', () => {
		const { host } = newHost();
		const code = 'var count = 0; function main() { return ++count; }';
		const results = [1, 2].map(() => resultOf(runScript(host, { code, functionName: 'main' })));
		expect(results).toEqual([1, 1]);
	});

	test('fails with the name of a call that is not implemented', () => {
		expect(messageOf(run('sheet.getSlicers();').outcome)).toContain('Sheet.getSlicers is not implemented');
		expect(messageOf(run('UrlFetchApp.fetch("https://example.org");').outcome)).toContain('UrlFetchApp is not implemented');
	});

	test('finds only functions that exist and are public', () => {
		expect(messageOf(run('', { functionName: 'absent' }).outcome)).toBe('Script function not found: absent');
		expect(messageOf(run('', { functionName: 'main_', isFromPage: true }).outcome)).toContain('not found');
	});
});

describe('the services refuse what Google refuses', () => {
	test.each([
		['a wrong-sized setValues', 'sheet.getRange("A1:B2").setValues([[1, 2]]);', 'The data has 1 but the range has 2.'],
		['a ragged setValues', 'sheet.getRange("A1:B2").setValues([[1, 2], [3]]);', 'The data has 1 but the range has 2.'],
		['a range beyond the sheet', 'sheet.getRange(1001, 1);', 'outside the dimensions'],
		['a name that is taken', 'spreadsheet.insertSheet("sheet1");', 'already exists'],
		['the last visible sheet', 'spreadsheet.deleteSheet(sheet);', "can't remove all the visible sheets"],
		['a property over 9 KB', 'PropertiesService.getDocumentProperties().setProperty("a", "x".repeat(9300));', 'Argument too large'],
		['a text over 50,000 characters', 'sheet.getRange("A1").setValue("x".repeat(50001));', '50000 characters'],
		[
			'a rule on another sheet',
			'const other = spreadsheet.insertSheet(); other.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground("#fff").setRanges([sheet.getRange("A1")]).build()]);',
			'different sheet',
		],
		['a rule that is not built', 'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()]);', 'Call build()'],
		['an address that is none', 'MailApp.sendEmail("nobody", "a", "b");', 'Invalid email'],
	])('%s', (_name, body, message) => {
		expect(messageOf(run(body, { manifest: { oauthScopes: [SHEETS, MAIL] } }).outcome)).toContain(message);
	});

	test('a service out of its authorisation mode', () => {
		expect(messageOf(run('', { mode: 'NONE' }).outcome)).toContain('authorization mode NONE');
		expect(messageOf(run('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"));', { mode: 'LIMITED' }).outcome)).toContain(
			'authorization mode LIMITED',
		);
		expect(messageOf(run('sheet.getRange("A1").setValue(1);', { mode: 'CUSTOM_FUNCTION' }).outcome)).toContain('CUSTOM_FUNCTION');
	});

	test('a service outside the scopes of the manifest, and one not granted yet', () => {
		expect(messageOf(run('MailApp.sendEmail("a@example.org", "a", "b");').outcome)).toContain('The manifest does not ask for it');
		const { outcome } = run('MailApp.sendEmail("a@example.org", "a", "b");', {
			manifest: { oauthScopes: [SHEETS, MAIL] },
			granted: [SHEETS],
		});
		expect(outcome).toMatchObject({ ok: false, neededScopes: [MAIL] });
	});

	test.each(['new Date()', '[{ day: new Date() }]', '() => 1', 'new Map()', 'NaN', 'new (class Row {})()'])(
		'%s through google.script.run',
		(value) => {
			expect(messageOf(run(`return ${value};`, { isFromPage: true }).outcome)).toContain('google.script.run carries');
		},
	);

	test('a run past six minutes, even one that catches what it is told', () => {
		const { outcome, host } = run(
			'for (;;) { try { Utilities.sleep(60000); sheet.getLastRow(); sheet.getRange("A1").setValue(Date.now()); } catch { return "survived"; } }',
		);
		expect(messageOf(outcome)).toBe('Exceeded maximum execution time');
		expect(outcome.elapsedMs).toBeGreaterThan(6 * 60_000);
		expect(host.spreadsheet.sheets[0]?.cell(0, 0).value).toBeGreaterThan(Date.now() + 240_000);
	});

	test('a custom function past thirty seconds', () => {
		const { outcome } = run('Utilities.sleep(31000); return 1;', { mode: 'CUSTOM_FUNCTION' });
		expect(messageOf(outcome)).toBe('Exceeded maximum execution time');
	});

	test('a change to what someone else protected', () => {
		const spreadsheet = newSpreadsheet();
		run('sheet.getRange("A:A").protect().setDescription("Keys");', { spreadsheet });
		const other = { spreadsheet, user: { email: 'clerk@example.org', locale: 'uk' } };
		expect(messageOf(run('sheet.getRange("A1").setValue(1);', other).outcome)).toContain('protected cell or object');
		expect(run('sheet.getRange("B1").setValue(1);', other).outcome.ok).toBe(true);
		expect(run('sheet.getRange("A1").setValue(1);', { spreadsheet }).outcome.ok).toBe(true);
	});

	test('marks, looks, name and end of a sheet that someone else protected, but not what lies outside a protected range', () => {
		const spreadsheet = newSpreadsheet();
		run('sheet.protect(); sheet.protect(); spreadsheet.insertSheet("Other").getRange("A1:A2").protect();', { spreadsheet });
		expect(spreadsheet.sheets.map(({ protections }) => protections.length)).toEqual([1, 1]);
		const other = { spreadsheet, user: { email: 'clerk@example.org', locale: 'uk' } };
		const rule = (range: string) =>
			`SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#fff').setRanges([each.getRange('${range}')]).build()`;
		for (const change of [
			`each.setConditionalFormatRules([${rule('B5')}])`,
			'each.setName("Mine")',
			'each.hideSheet()',
			'spreadsheet.deleteSheet(each)',
		])
			expect(messageOf(run(`const each = sheet; ${change};`, other).outcome), change).toContain('protected cell or object');
		const open = 'const each = spreadsheet.getSheetByName("Other");';
		expect(run(`${open} each.setConditionalFormatRules([${rule('B5')}]); each.setTabColor('#123456');`, other).outcome.ok).toBe(true);
		expect(messageOf(run(`${open} each.setConditionalFormatRules([${rule('A2:B5')}]);`, other).outcome)).toContain(
			'protected cell or object',
		);
		expect(messageOf(run(`${open} spreadsheet.deleteSheet(each);`, other).outcome)).toContain('protected cell or object');
	});

	test('cells of a sheet that a person has deleted', () => {
		const { outcome } = run(
			'spreadsheet.insertSheet(); const range = sheet.getRange("A1"); spreadsheet.deleteSheet(sheet); range.getValue();',
		);
		expect(messageOf(outcome)).toContain('not found');
	});

	test('a lock that another run holds', () => {
		const { host } = newHost();
		host.heldLocks.add('document');
		const code = 'function main() { return LockService.getDocumentLock().tryLock(10000); }';
		const outcome = runScript(host, { code, functionName: 'main' });
		expect(resultOf(outcome)).toBe(false);
		expect(outcome.elapsedMs).toBeGreaterThanOrEqual(10_000);
	});
});

describe('a run', () => {
	test('counts the calls that reach the spreadsheet and lets 50 to 100 ms pass for each', () => {
		const { outcome } = run('const range = sheet.getRange("A1:B2"); range.getRow(); range.getValues(); range.getFormulas();');
		expect(outcome.calls).toEqual(['Spreadsheet.getSheets', 'Range.getValues', 'Range.getFormulas']);
		expect(outcome.elapsedMs).toBeGreaterThanOrEqual(150);
		expect(outcome.elapsedMs).toBeLessThan(400);
	});

	test('dies at the call where a test stops it, and releases its locks', () => {
		const { outcome, host } = run(
			'LockService.getDocumentLock().waitLock(1); sheet.getRange("A1").setValue(1); sheet.getRange("A2").setValue(2);',
			{
				stopAtCall: 4,
			},
		);
		expect(messageOf(outcome)).toBe('The execution was stopped.');
		expect(host.spreadsheet.sheets[0]?.cell(0, 0).value).toBe(1);
		expect(host.spreadsheet.sheets[0]?.cell(1, 0).value).toBeNull();
		expect(host.heldLocks.size).toBe(0);
	});

	test('goes on after a call that failed once, and takes as long as it is told', () => {
		const { outcome, host } = run(
			'let said = ""; try { sheet.getRange("A1").setValue(1); } catch (error) { said = error.message; } sheet.getRange("A2").setValue(2); return said;',
			{ failAtCall: 2, callMs: 1000 },
		);
		expect(resultOf(outcome)).toContain('Service error');
		expect(outcome.elapsedMs).toBeGreaterThanOrEqual(3000);
		expect([0, 1].map((row) => host.spreadsheet.sheets[0]?.cell(row, 0).value)).toEqual([null, 2]);
	});

	test('takes texts for what Google takes them for', () => {
		const { outcome } = run(
			`sheet.getRange('A1:C1').setValues([['(5)', 'March 2020', "'March 2020"]]); return sheet.getRange('A1:C1').getValues()[0].map((value) => typeof value);`,
		);
		expect(resultOf(outcome)).toEqual(['number', 'object', 'string']);
	});

	test('gives rules, validations, notes and formats back as they were set', () => {
		const spreadsheet = newSpreadsheet();
		run(
			`sheet.getRange('A1:A3').setNote('help').setNumberFormat('0.0').setBackground('#FFEE00').setFontWeight('bold')
				.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['one', 'two']).setAllowInvalid(false).setHelpText('Choose').build());
			sheet.setConditionalFormatRules([
				SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ff0000').setGradientMaxpointWithValue('#00ff00', SpreadsheetApp.InterpolationType.NUMBER, '10').setRanges([sheet.getRange('B1:B9')]).build(),
				SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>1').setBackground('#ffcccc').setRanges([sheet.getRange('A1:A9')]).build()]);
			sheet.setFrozenRows(1); sheet.setTabColor('#123456'); sheet.addDeveloperMetadata('own', 'yes'); sheet.getRange('1:1').addDeveloperMetadata('header');`,
			{ spreadsheet },
		);
		const before = snapshotSpreadsheet(spreadsheet);
		const { outcome } = run(
			`const rules = sheet.getConditionalFormatRules();
			sheet.setConditionalFormatRules(rules);
			sheet.getRange('A1:A3').setDataValidations(sheet.getRange('A1:A3').getDataValidations()).setNotes(sheet.getRange('A1:A3').getNotes());
			const [gradient, condition] = rules;
			return [gradient.getBooleanCondition(), gradient.getGradientCondition().getMaxValue(), condition.getBooleanCondition().getCriteriaValues(),
				condition.getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
				condition.getRanges()[0].getA1Notation(), sheet.getDeveloperMetadata().length, sheet.getRange('A1').getDataValidation().getCriteriaValues()];`,
			{ spreadsheet },
		);
		expect(resultOf(outcome)).toEqual([null, '10', ['=A1>1'], true, 'A1:A9', 1, [['one', 'two'], true]]);
		expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
	});

	test('shows menus, sidebars, toasts and questions to the person', () => {
		const { outcome, shown } = run(
			`const ui = SpreadsheetApp.getUi();
			ui.createAddonMenu().addItem('Check', 'check').addSeparator().addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi();
			ui.showSidebar(HtmlService.createHtmlOutput('<p>Findings</p>').setTitle('IMC Monitor'));
			spreadsheet.toast('Done');
			return ui.alert('Title', 'Go on?', ui.ButtonSet.YES_NO) === ui.Button.NO;`,
			{ answers: [{ button: 'NO' }] },
		);
		expect(resultOf(outcome)).toBe(true);
		expect(shown.menus[0]?.items.map((item) => item.kind)).toEqual(['item', 'separator', 'menu']);
		expect(shown.sidebars).toEqual([{ title: 'IMC Monitor', html: '<p>Findings</p>' }]);
		expect([shown.toasts, shown.questions[0]?.buttons]).toEqual([['Done'], ['YES', 'NO']]);
	});

	test('reads and writes 50,000 rows in seconds', { timeout: 60_000 }, () => {
		const started = performance.now();
		const { outcome } = run(
			`const rows = Array.from({ length: 50000 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * column));
			sheet.insertRowsAfter(1000, 49000); sheet.getRange(1, 1, 50000, 10).setValues(rows);
			return sheet.getDataRange().getValues().length;`,
		);
		expect(resultOf(outcome)).toBe(50_000);
		expect(performance.now() - started).toBeLessThan(30_000);
	});
});
