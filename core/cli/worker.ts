import { parentPort } from 'node:worker_threads';
import { type CheckJob, checkFile } from './check-file.ts';

/** Checks one file after another, as the pool hands them over. */
parentPort?.on('message', async (job: CheckJob) => {
	parentPort?.postMessage(await checkFile(job));
});
