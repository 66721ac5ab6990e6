import { useCallback, useState } from 'preact/hooks';

export interface RequestState<T> {
	readonly isRunning: boolean;
	readonly problem: string | undefined;
	readonly result: T | undefined;
	readonly run: (work: () => Promise<T>) => void;
	/** Forgets what came of it. */
	readonly clear: () => void;
}

/** One request at a time, with what came of it. */
export function useRequest<T>(): RequestState<T> {
	const [isRunning, setRunning] = useState(false);
	const [problem, setProblem] = useState<string>();
	const [result, setResult] = useState<T>();
	const run = useCallback((work: () => Promise<T>) => {
		setRunning(true);
		setProblem(undefined);
		work()
			.then(setResult)
			.catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
			.finally(() => setRunning(false));
	}, []);
	const clear = useCallback(() => setResult(undefined), []);
	return { isRunning, problem, result, run, clear };
}
