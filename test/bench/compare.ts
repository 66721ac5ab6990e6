/** One way of doing a job; run as often as the others, in turns, so that all see the same machine. */
export interface Contestant {
	readonly name: string;
	run(): unknown;
}

/**
 * Runs the contestants in turns and prints each one's median, its spread, and its ratio to the first, run by run. The first
 * rounds, in which the engine still compiles what it runs, don't count.
 */
export async function compare(title: string, contestants: readonly Contestant[], rounds = 15, warmUps = 2): Promise<void> {
	const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
	for (let round = -warmUps; round < rounds; round++) {
		for (const contestant of contestants) {
			const start = performance.now();
			await contestant.run();
			if (round >= 0) times.get(contestant.name)?.push(performance.now() - start);
		}
	}
	console.log(`\n${title}`);
	const first = times.get(contestants[0]?.name ?? '') ?? [];
	for (const { name } of contestants) {
		const own = times.get(name) ?? [];
		const ratios = own.map((time, index) => time / (first[index] ?? time));
		console.log(`  ${name.padEnd(46)} ${spread(own, 'ms')}   ratio to the first ${spread(ratios, '')}`);
	}
}

/** Median, with the first and the third quartile. */
export function spread(values: readonly number[], unit: string): string {
	const sorted = [...values].sort((one, other) => one - other);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	const show = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3));
	return `${show(at(0.5))}${unit && ` ${unit}`} (${show(at(0.25))} to ${show(at(0.75))})`;
}
