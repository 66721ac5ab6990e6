import type { FileProblemCode } from '#core/files';
import type { DocumentSession } from './document-session.ts';

export type CheckProblem = FileProblemCode | 'broken' | 'cancelled';

export class CheckError extends Error {
	readonly problem: CheckProblem;
	/** The piece of a damaged file that can't be read, where it is known. */
	readonly part: string | undefined;

	constructor(problem: CheckProblem, part?: string) {
		super(problem);
		this.name = 'CheckError';
		this.problem = problem;
		this.part = part;
	}
}

type Methods = {
	[M in keyof DocumentSession]: DocumentSession[M] extends (...values: never[]) => unknown ? M : never;
}[keyof DocumentSession];
type Answer =
	| { readonly request: number; readonly value: unknown }
	| { readonly request: number; readonly problem: CheckProblem; readonly part?: string };

/** The worker's other end. `stop` ends whatever it is doing; a new client begins afresh. */
export class CheckClient {
	private readonly worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
	private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: CheckError) => void }>();
	private requests = 0;

	constructor() {
		this.worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			const caller = this.waiting.get(data.request);
			this.waiting.delete(data.request);
			if ('problem' in data) caller?.reject(new CheckError(data.problem, data.part));
			else caller?.resolve(data.value);
		};
		this.worker.onerror = () => this.end('broken');
	}

	call<M extends Methods>(method: M, ...values: Parameters<DocumentSession[M]>): Promise<Awaited<ReturnType<DocumentSession[M]>>> {
		const request = ++this.requests;
		return new Promise((resolve, reject) => {
			this.waiting.set(request, { resolve: resolve as (value: unknown) => void, reject });
			this.worker.postMessage({ request, method, values });
		});
	}

	stop(): void {
		this.worker.terminate();
		this.end('cancelled');
	}

	private end(problem: CheckProblem): void {
		for (const { reject } of this.waiting.values()) reject(new CheckError(problem));
		this.waiting.clear();
	}
}
