import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** From what a whole run prints. The runner knows only of files that it has run before, and a fresh clone has run none. */
const slowest = [
	'walk-menu',
	'walk-mend',
	'published-pages',
	'review-in-sheets',
	'walk-keyboard',
	'workspace/test/page',
	'nothing-lost',
	'cli/page',
	'random-workbooks',
	'interrupted-sheets',
	'interrupted-workbooks',
	'review/anchors',
	'cli/command',
	'next-period',
	'interrupted-sending',
	'recheck',
	'cli/memory',
	'verdict/invariants',
];

/** What takes longest begins first: else the last of it runs alone, and the other cores wait. */
export default class SlowestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification) => {
			const at = slowest.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
			return at < 0 ? slowest.length : at;
		};
		const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
		// What is equal here keeps its order.
		return (await super.sort(files)).sort((one, other) => group(one) - group(other) || rank(one) - rank(other));
	}
}
