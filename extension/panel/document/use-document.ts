import { useEffect, useRef, useState } from 'preact/hooks';
import { toSerial } from '#core';
import { CheckClient, CheckError, type CheckProblem } from '../../check/check-client.ts';
import type { DocumentSource, OpenedDocument } from '../../check/opened-document.ts';
import type { PageProblem } from '../../messages/page-messages.ts';
import { keptMappings } from './kept-mappings.ts';

export type ReadingProblem = CheckProblem | PageProblem;

export type Reading =
	| { readonly phase: 'none' }
	| { readonly phase: 'reading' }
	| { readonly phase: 'problem'; readonly problem: ReadingProblem; readonly part?: string | undefined }
	| { readonly phase: 'ready'; readonly opened: OpenedDocument; readonly client: CheckClient; readonly isFallback: boolean };

/** A reading that failed before there was anything to read. */
export class PageError extends Error {
	readonly problem: PageProblem;

	constructor(problem: PageProblem) {
		super(problem);
		this.problem = problem;
	}
}

/** Reads and checks a document in the worker. `read` fetches it; a new one stops the one before. */
export function useDocument(language: string) {
	const [reading, setReading] = useState<Reading>({ phase: 'none' });
	const current = useRef<CheckClient | undefined>(undefined);
	useEffect(() => () => current.current?.stop(), []);
	const stop = () => {
		current.current?.stop();
		current.current = undefined;
	};
	return {
		reading,
		async read(fetchSource: () => Promise<DocumentSource>): Promise<void> {
			stop();
			const client = new CheckClient();
			current.current = client;
			setReading({ phase: 'reading' });
			try {
				const source = await fetchSource();
				const opened = await client.call('open', source, language, today(), await keptMappings());
				const isFallback = source.kind === 'sheets' && source.isFallback === true;
				if (current.current === client) setReading({ phase: 'ready', opened, client, isFallback });
			} catch (error) {
				if (current.current !== client) return;
				stop();
				setReading({
					phase: 'problem',
					problem: error instanceof CheckError || error instanceof PageError ? error.problem : 'broken',
					part: error instanceof CheckError ? error.part : undefined,
				});
			}
		},
		/** The same document, read anew in another way. */
		replace(opened: OpenedDocument) {
			setReading((before) => (before.phase === 'ready' ? { ...before, opened } : before));
		},
		cancel() {
			stop();
			setReading({ phase: 'problem', problem: 'cancelled' });
		},
		forget() {
			stop();
			setReading({ phase: 'none' });
		},
	};
}

function today(): number {
	const now = new Date();
	return toSerial(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
