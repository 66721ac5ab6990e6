import { type Limits, readWorkbook, WorkbookFileError } from '#core/files';

/** What is said of a file that can't be read; `read` where it can. Anything but a `WorkbookFileError` is thrown on. */
export async function refusalOf(bytes: Uint8Array, fileName = 'report.xlsx', limits?: Limits): Promise<string> {
	try {
		await readWorkbook(bytes, fileName, limits);
		return 'read';
	} catch (error) {
		if (!(error instanceof WorkbookFileError)) throw error;
		const { problem } = error;
		return 'format' in problem
			? `${problem.code} ${problem.format}`
			: 'limit' in problem
				? `${problem.code} ${problem.limit}`
				: problem.code;
	}
}
