import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one plain line that needs no knowledge of the runner to read. */
export default class SummaryReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const counts = { passed: 0, failed: 0, skipped: 0 };
		const unfinished: string[] = [];
		for (const module of modules) {
			// Its process was killed, or ran out of memory: the runner says only that one exited.
			if (module.state() === 'pending' || module.state() === 'queued') unfinished.push(module.relativeModuleId);
			if (module.state() === 'failed' && module.errors().length > 0) counts.failed++;
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state]++;
			}
		}
		const ended = unfinished.map((file) => `\nThe process ended before its tests did: ${file}`).join('');
		process.on('exit', () => console.log(`${ended}\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`));
	}
}
