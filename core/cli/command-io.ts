/** All that the command asks of the machine around it, so that it can run anywhere: in a terminal, in a test, under `npm start`. */
export interface CommandIo {
	/** The result, and nothing else. Never rejects: a reader that has gone away wants no more. */
	write(text: string): Promise<void>;
	/** What is said to the person: errors, notes, what was written. */
	tell(text: string): Promise<void>;
	/** Shows how far the work is, in place of what was shown before; nothing where nobody watches. */
	showProgress(text: string): void;
	/** Columns of the terminal that reads the result; 100 where it is none. */
	readonly columns: number;
	readonly hasColour: boolean;
	readonly environment: Readonly<Record<string, string | undefined>>;
	readonly folder: string;
	/** Today by the local calendar, a serial date. */
	readonly today: number;
	/** How many files may be checked at a time. */
	readonly cores: number;
}

export type ExitStatus = 0 | 1 | 2;
