import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Folder } from '../../test/workspace/files/folder.ts';
import { startWorkspace, type Workspace } from '../../test/workspace/server/server.ts';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import { ROOT } from './open-browser.ts';

const FILE = 'ayrshire-2019-20.xlsx';

export interface TestWorkspace {
	readonly address: string;
	/** Of the example. */
	readonly id: string;
	/** The example as it is now: what is changed in it is changed in every page. */
	readonly spreadsheet: () => Promise<SpreadsheetModel>;
	readonly close: () => Promise<void>;
}

/** The workspace with a copy of the example, for the tests of one file. */
export async function openTestWorkspace(): Promise<TestWorkspace> {
	const folder = await mkdtemp(join(tmpdir(), 'imc-extension-workspace-'));
	await copyFile(join(ROOT, 'test/reports', FILE), join(folder, FILE));
	const workspace: Workspace = await startWorkspace({
		folder,
		addon: join(ROOT, 'dist/sheets-addon'),
		assets: join(ROOT, 'dist/workspace'),
		port: 0,
	});
	const id = Folder.idOf(FILE);
	return {
		address: workspace.address,
		id,
		spreadsheet: async () => {
			const spreadsheet = await workspace.folder.open(id);
			if (!spreadsheet) throw new Error('The example is gone');
			return spreadsheet;
		},
		close: async () => {
			await workspace.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
