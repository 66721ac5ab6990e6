import type { Workbook } from '../workbook/index.ts';
import { damaged, WorkbookFileError } from './errors.ts';
import { isZip, kindOfOther, kindOfPackage } from './file-kind.ts';
import { defaultLimits, type Limits, tooLarge } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';
import { ZipArchive } from './zip-archive.ts';

/**
 * Reads the cells of .xlsx, .xlsm, .ods, .csv and .tsv. What a file is, is told by its content; its name only says
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
			return readCsv(bytes, sheetNameOf(fileName), kind === 'tsv', limits);
		}
		const archive = new ZipArchive(bytes, limits);
		return (await kindOfPackage(archive)) === 'xlsx' ? await readXlsx(archive, limits) : await readOds(archive, limits);
	} catch (error) {
		throw error instanceof WorkbookFileError ? error : damaged(undefined, error);
	}
}

/** The file's name without folders and ending. */
function sheetNameOf(fileName: string): string {
	const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
	return base.replace(/\.[^.]+$/, '') || base;
}
