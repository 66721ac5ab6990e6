import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { menuFunctions } from '../../sheets-addon/server/menu-items.ts';
import type { ScriptHost } from '../workspace/apps-script/script-host.ts';
import { readSpreadsheet } from '../workspace/files/read-spreadsheet.ts';
import { runScript, type ScriptOutcome } from '../workspace/run-script.ts';
import { personalCopy } from '../workspace/spreadsheet/copy-spreadsheet.ts';
import { newHost } from '../workspace/test/new-host.ts';

const BUILT = 'dist/sheets-addon';
const EXAMPLE = 'test/reports/ayrshire-2019-20-flawed.xlsx';
const REPORT = {
	...{ language: 'en', entity: 'Joint service', currency: 'EUR', periodStart: '2025-01-01', periodEnd: '2025-12-31' },
	...{ partners: ['Alder', 'Birch'], services: ['Waste', 'Roads'] },
};

const REVIEW = { seen: 0, lines: [['{"format":"imc-review","version":1}']], sheet: { name: 'Review', widths: [50], cells: [] } };

/** What each item of the add-on's menu costs at Google (service calls), and how large what ships is. */
export async function benchAddon(): Promise<void> {
	const read = (name: string) => readFileSync(join(BUILT, name), 'utf8');
	const files = readdirSync(BUILT).filter((name) => /\.(?:js|html|json)$/.test(name));
	const htmlFiles = new Map(files.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -'.html'.length), read(name)]));
	const manifest = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
	const code = read('Code.js');
	const open = async () =>
		newHost({
			manifest,
			htmlFiles,
			spreadsheet: await readSpreadsheet(new Uint8Array(readFileSync(EXAMPLE)), 'flawed', 'ayrshire-2019-20-flawed.xlsx'),
		}).host;
	console.log('\nThe add-on on the flawed example (19 sheets), by the workspace’s counter');
	for (const functionName of menuFunctions) tell(functionName, runScript(await open(), { code, functionName }));
	const ask = (host: ScriptHost, name: string, request: object) =>
		runScript(host, {
			code,
			functionName: 'callServer',
			parameters: JSON.stringify([name, JSON.stringify(request)]),
			isFromPage: true,
		});
	const checked = await open();
	const check = ask(checked, 'check', { scope: 'report' });
	tell('  the check that the sidebar asks for', check);
	const { marks, checkedAt } = replyOf(check);
	tell('  the marks of what it found', ask(checked, 'mark', { sheets: marks, checkedAt }));
	const { host: empty } = newHost({ manifest, htmlFiles });
	tell('  the report that the dialog makes', ask(empty, 'newReport', REPORT));
	const original = await open();
	runScript(original, { code, functionName: 'startNextPeriod' });
	const { host: copy } = newHost({ manifest, htmlFiles, spreadsheet: personalCopy(original.spreadsheet) });
	tell('  the next period, in the copy that a person made', runScript(copy, { code, functionName: 'startNextPeriod' }));
	tell('  clearing the marks that are there', runScript(checked, { code, functionName: 'clearMarks' }));
	tell('  the tables of a person’s own sheets', ask(await open(), 'ownSheets', { year: null, headerRows: [] }));
	const sending = await open();
	const listed = ask(sending, 'recipients', {});
	tell('  the list of who gets what', listed);
	const chosen = (replyOf(listed).recipients as { isUsable: boolean }[]).filter(({ isUsable }) => isUsable);
	tell(`  sending to ${chosen.length}`, ask(sending, 'send', { chosen, reason: 'The audit is late' }));
	tell('  the brief for a municipality', ask(await open(), 'brief', { municipality: 'North Ayrshire' }));
	const reviewed = await open();
	tell('  the reviews that the workbook holds', ask(reviewed, 'reviews', {}));
	tell('  adding a review', ask(reviewed, 'addReviews', REVIEW));
	console.log('\nSizes of the add-on');
	for (const name of files)
		console.log(
			`  ${name.padEnd(46)} ${(read(name).length / 1000).toFixed(0).padStart(4)} thousand letters, ${(gzipSync(read(name)).length / 1000).toFixed(0)} kB gzipped`,
		);
}

function replyOf(outcome: ScriptOutcome): Readonly<Record<string, unknown>> {
	if (!outcome.ok) throw new Error(outcome.message);
	return (JSON.parse(JSON.parse(outcome.result ?? '""') as string) as { value: Readonly<Record<string, unknown>> }).value;
}

function tell(name: string, outcome: ScriptOutcome): void {
	const stop = outcome.ok ? '' : `   stopped: ${outcome.message}`;
	console.log(`  ${name.padEnd(46)} ${String(outcome.calls.length).padStart(4)} service calls${stop}`);
}
