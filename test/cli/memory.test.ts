import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeOds, makeSheet } from '../files/make-package.ts';
import { BuiltCommand } from './built-command.ts';

/** Each takes seconds, of a busy machine many: what is measured is memory. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** What a file may take of memory while it is read, in megabytes. */
const BOUND = 512;
/** Read from a process as it ends, in kilobytes. */
const TELLS_ITS_MEMORY = `data:text/javascript,${encodeURIComponent("process.on('exit',()=>process.stderr.write('memory '+process.resourceUsage().maxRSS))")}`;

let imc: BuiltCommand;
beforeAll(async () => {
	imc = await BuiltCommand.build();
});
afterAll(() => imc.remove());

const text = (content: string) => new TextEncoder().encode(content);
const rows = (count: number, cells: (row: number) => string) => Array.from({ length: count }, (_, index) => cells(index + 1)).join('');
const MILLION = 1_000_000;

describe('a file made to fill the memory is refused by name, and takes less than 512 MB', () => {
	test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
		['a .csv of one line of 60 MB', 'a.csv', () => text('x'.repeat(60 * MILLION))],
		['a .csv of one quoted field', 'a.csv', () => text(`"${'""'.repeat(30 * MILLION)}`)],
		['a .csv of quotes that are never closed', 'a.csv', () => text('"a\n'.repeat(20 * MILLION))],
		['a .csv of very many short lines in Cyrillic', 'a.csv', () => text('Вода;12\n'.repeat(4 * MILLION))],
		[
			'one long formula shared by 200,000 cells',
			'a.xlsx',
			() =>
				makeSheet(
					`<row r="1"><c><f t="shared" ref="A1:A200000" si="0">${'B1+'.repeat(2_700)}B1</f><v>1</v></c></row>${rows(200_000, (row) => `<row r="${row + 1}"><c><f t="shared" si="0"/><v>1</v></c></row>`)}`,
				),
		],
		[
			'a part of 120 MB with one letter that is not Latin',
			'a.xlsx',
			() => makeSheet(`<row r="1"><c><v>1</v></c></row><!-- Ж -->${' '.repeat(120 * MILLION)}`),
		],
		[
			'seven million texts',
			'a.xlsx',
			() => makeSheet('<row r="1"><c t="s"><v>1</v></c></row>', { strings: '<si><t>a</t></si>'.repeat(7 * MILLION) }),
		],
		[
			'a repeated row of long formulas in an .ods',
			'a.ods',
			() =>
				makeOds(
					`<table:table table:name="A"><table:table-row table:number-rows-repeated="500000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="4" table:formula="of:=${'[.A1]+'.repeat(1_000)}1"/></table:table-row></table:table>`,
				),
		],
	])('%s', async (_, name, make) => {
		await writeFile(join(imc.folder, name), await make());
		const { stderr } = await imc.run(['check', name], { NODE_OPTIONS: `--import=${TELLS_ITS_MEMORY}` });
		expect(stderr).toContain('too large');
		expect(Number(/memory (\d+)/.exec(stderr)?.[1]) / 1024).toBeLessThan(BOUND);
	});
});
