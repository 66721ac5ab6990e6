import { Worker } from 'node:worker_threads';
import type { CheckJob, CheckOutcome } from './check-file.ts';

/**
 * Checks files side by side, each in one of a few threads. A thread that dies, of too large a file or a fault of the
 * program, takes its own file with it and no other. Outcomes stand in the order of the jobs.
 */
export function checkAll(
	jobs: readonly CheckJob[],
	threads: number,
	onDone: (done: number) => void,
	failed: (job: CheckJob, error: unknown) => CheckOutcome,
): Promise<CheckOutcome[]> {
	const outcomes: CheckOutcome[] = [];
	let next = 0;
	let done = 0;
	const work = () =>
		new Promise<void>((resolve) => {
			const worker = new Worker(new URL('./worker.js', import.meta.url));
			let current = -1;
			let hasEnded = false;
			const take = () => {
				if (next >= jobs.length) {
					hasEnded = true;
					worker.terminate().then(
						() => resolve(),
						() => resolve(),
					);
					return;
				}
				current = next++;
				worker.postMessage(jobs[current]);
			};
			const finish = (outcome: CheckOutcome) => {
				outcomes[current] = outcome;
				current = -1;
				onDone(++done);
			};
			const replace = (error: unknown) => {
				if (hasEnded) return;
				hasEnded = true;
				const job = jobs[current];
				if (job) finish(failed(job, error));
				worker.terminate().catch(() => {});
				// Another thread takes over what is left, unless they die before they have taken anything.
				if (job && next < jobs.length) work().then(resolve);
				else resolve();
			};
			worker.on('message', (outcome: CheckOutcome) => {
				finish(outcome);
				take();
			});
			worker.on('error', replace);
			worker.on('exit', (code) => replace(new Error(`worker ended with ${code}`)));
			take();
		});
	return Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, work)).then(() =>
		jobs.map((job, index) => outcomes[index] ?? failed(job, new Error('not checked'))),
	);
}
