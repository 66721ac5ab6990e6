import { WorkbookFileError } from '../files/errors.ts';
import type { CommandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import type { Formats } from '../locales/ground-words.ts';

/** Why a file can't be read, as a sentence for a clerk; `undefined` where the program itself must be at fault. */
export function readErrorText(error: unknown, words: CommandWords, formats: Formats): string | undefined {
	if (error instanceof WorkbookFileError) {
		const { problem } = error;
		const sentence = words.problems[problem.code];
		if (problem.code === 'too-large') {
			return fill(sentence, { limit: words.limits[problem.limit], maximum: formatNumber(problem.maximum, formats) });
		}
		if (problem.code === 'damaged' && problem.part !== undefined) return fill(words.problems['damaged-part'], { part: problem.part });
		return problem.code === 'unsupported-format' ? fill(sentence, { format: problem.format }) : sentence;
	}
	const code = (error as NodeJS.ErrnoException | undefined)?.code;
	switch (code) {
		case undefined:
			return undefined;
		case 'ENOENT':
		case 'ENOTDIR':
			return words.notRead.missing;
		case 'EACCES':
		case 'EPERM':
			return words.notRead.permission;
		case 'EBUSY':
		case 'ETXTBSY':
			return words.notRead.busy;
		case 'EISDIR':
			return words.notRead.folder;
		default:
			return fill(words.notRead.other, { reason: code });
	}
}
