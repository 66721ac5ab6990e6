import type { Workbook } from '../workbook/index.ts';
import { damaged, WorkbookFileError } from './errors.ts';
import { isZip, kindOfOther, kindOfPackage } from './file-kind.ts';
import { decodeUtf8 } from './host.ts';
import { defaultLimits, type Limits, tooLarge } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readFlatOds, readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';
import { ReadingBudget } from './reading-budget.ts';
import { ZipArchive } from './zip-archive.ts';

/**
 * Reads the cells of .xlsx, .xlsm, .ods, .fods, .csv and .tsv. What a file is, is told by its content; its name only says
 * whether text is a table, and names the sheet of one. Macros are never run, links to other files never followed.
 *
 * @throws WorkbookFileError where it can't be read, and nothing else
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string, limits: Limits = defaultLimits): Promise<Workbook> {
	if (bytes.length === 0) throw new WorkbookFileError({ code: 'empty-file' });
	if (bytes.length > limits.fileBytes) throw tooLarge('fileBytes', limits);
	try {
		if (!isZip(bytes)) {
			const kind = kindOfOther(bytes, fileName);
			if (kind === 'fods') return readFlat(bytes, fileName, limits);
			return readCsv(bytes, sheetNameOf(fileName), kind === 'tsv', limits);
		}
		const archive = new ZipArchive(bytes, limits);
		const workbook = (await kindOfPackage(archive)) === 'xlsx' ? await readXlsx(archive, limits) : await readOds(archive, limits);
		return withDistinctNames(workbook);
	} catch (error) {
		throw error instanceof WorkbookFileError ? error : damaged(undefined, error);
	}
}

function readFlat(bytes: Uint8Array, fileName: string, limits: Limits): Workbook {
	const budget = new ReadingBudget(limits);
	budget.hold(bytes.length);
	budget.holdText(bytes);
	return withDistinctNames(readFlatOds(decodeUtf8(bytes), fileName, limits, budget));
}

/** Throws where two sheets have one name: a place in the one would be taken for a place in the other. */
function withDistinctNames(workbook: Workbook): Workbook {
	const names = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
	if (names.size < workbook.sheets.length) throw damaged();
	return workbook;
}

/** The file's name without folders and ending. */
function sheetNameOf(fileName: string): string {
	const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
	return base.replace(/\.[^.]+$/, '') || base;
}
