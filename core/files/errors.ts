import type { Limits } from './limits.ts';

/** What is wrong with a file; catalogues hold the sentences. */
export type FileProblem =
	| { readonly code: 'empty-file' }
	/** Neither a spreadsheet nor any other kind of file that is known here. */
	| { readonly code: 'not-a-spreadsheet' }
	/** A known kind of file that can't be read; most can be saved as .xlsx by the program that made them. */
	| { readonly code: 'unsupported-format'; readonly format: string }
	| { readonly code: 'password-protected' }
	/** Cut short or changed on its way; `part` names the piece of the package that can't be read, where it is known. */
	| { readonly code: 'damaged'; readonly part?: string }
	| { readonly code: 'too-large'; readonly limit: keyof Limits; readonly maximum: number };

export type FileProblemCode = FileProblem['code'];

/** A file that can't be read. Its message is for developers; people get the catalogue's sentence for `problem`. */
export class WorkbookFileError extends Error {
	readonly problem: FileProblem;

	constructor(problem: FileProblem, options?: ErrorOptions) {
		super(`${problem.code}: ${JSON.stringify(problem)}`, options);
		this.name = 'WorkbookFileError';
		this.problem = problem;
	}

	get code(): FileProblemCode {
		return this.problem.code;
	}
}

export function damaged(part?: string, cause?: unknown): WorkbookFileError {
	return new WorkbookFileError(
		part === undefined ? { code: 'damaged' } : { code: 'damaged', part },
		cause === undefined ? undefined : { cause },
	);
}
