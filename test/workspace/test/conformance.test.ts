import { resolve } from 'node:path';
import { type RolldownOptions, rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readmeWith, readRecordings } from '../conformance/conformance-files.ts';
import { probes } from '../conformance/probes/index.ts';
import config from '../conformance/rolldown.config.ts';
import { allProbes, countsOf, standings, standingsTable } from '../conformance/standing.ts';
import { runScript } from '../run-script.ts';
import { newHost } from './new-host.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const recordings = readRecordings(ROOT);
const [newest] = recordings;
const rows = standings(recordings);

let code: string;
const htmlFiles = new Map<string, string>();
beforeAll(async () => {
	const [script] = config as RolldownOptions[];
	const bundle = await rolldown(script ?? {});
	const { output } = await bundle.generate(script?.output as never);
	await bundle.close();
	for (const file of output) {
		if (file.type === 'chunk') code = file.code;
		else htmlFiles.set(file.fileName.replace(/\.html$/, ''), String(file.source));
	}
});
afterAll(() => console.info(countsOf(rows)));

const run = (functionName: string, parameters: readonly unknown[] = []) => {
	const { host, shown } = newHost({ htmlFiles });
	const outcome = runScript(host, { code, functionName, parameters: JSON.stringify(parameters) });
	if (!outcome.ok) throw new Error(outcome.message);
	return { result: outcome.result === undefined ? '' : (JSON.parse(outcome.result) as string), shown, host };
};

describe('the workspace answers as Google does', () => {
	test.each(probes.map((probe) => [`${probe.id}: ${probe.says}`, probe] as const))('%s', (_name, { id, expected }) => {
		const answer: unknown = JSON.parse(run('runProbe', [id]).result);
		expect(answer).toEqual(expected);
		if (newest && id in newest.answers) expect(answer, `recorded at Google on ${newest.recordedOn}`).toEqual(newest.answers[id]);
	});

	test('no probe stands for nothing: each has a source or a recording, and a name of its own', () => {
		for (const { id, source } of allProbes) expect(source ?? recordings.find(({ answers }) => id in answers), id).toBeDefined();
		expect(new Set(allProbes.map(({ id }) => id)).size).toBe(allProbes.length);
	});

	test('the self-test opens from its menu, and gives what to keep as a recording', () => {
		const { shown } = run('selfTest');
		expect(shown.dialogs[0]?.html).toContain('Running');
		const { result } = run('runAll', [JSON.stringify(Object.fromEntries(allProbes.map(({ id, expected }) => [id, expected])))]);
		expect(result).toContain(`${allProbes.length} probes, 0 differ`);
		expect(result).toContain('recordedOn');
	});

	test('a probe leaves the spreadsheet as it was', () => {
		const { host } = run('runAll', ['{}']);
		expect(host.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
		expect(host.spreadsheet.locale).toBe('en_GB');
		expect(host.spreadsheet.timeZone).toBe('Europe/Bucharest');
	});

	test('the table in the add-on’s README is the one that is printed', () => {
		const { before, after } = readmeWith(ROOT, standingsTable(rows));
		expect(before, 'run npm run conformance').toBe(after);
	});
});
