import { WorkbookFileError } from '#core/files';
import { DocumentSession } from './document-session.ts';

/** Reading, checking and anchoring, apart from the panel, so that it stays quick and any of it can be cancelled. */
const session = new DocumentSession();

interface Call {
	readonly request: number;
	readonly method: keyof DocumentSession;
	readonly values: readonly unknown[];
}

self.onmessage = async ({ data }: MessageEvent<Call>) => {
	const { request, method, values } = data;
	try {
		const value = await (session[method] as (...values: readonly unknown[]) => unknown).apply(session, [...values]);
		self.postMessage({ request, value });
	} catch (error) {
		const problem = error instanceof WorkbookFileError ? error.problem : undefined;
		self.postMessage({ request, problem: problem?.code ?? 'broken', ...(problem?.code === 'damaged' ? { part: problem.part } : {}) });
	}
};
