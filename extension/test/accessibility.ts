import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Panel } from './panel-steps.ts';
import { pageOf } from './panel-steps.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN =
	'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((r) => JSON.stringify(r.violations.map((v) => v.id + " " + v.nodes.map((n) => n.target + " " + n.failureSummary).join(" | "))))';

/** What axe finds at WCAG 2.2 AA, run in the panel's own world as its policy allows no foreign script. */
export async function violations(panel: Panel): Promise<string[]> {
	const session = await pageOf(panel).context().newCDPSession(panel);
	// What is scrolled under the tabs is half covered, which is no fault of it.
	await session.send('Runtime.evaluate', { expression: 'scrollTo(0, 0)' });
	await session.send('Runtime.evaluate', { expression: AXE });
	const { result } = await session.send('Runtime.evaluate', { expression: RUN, awaitPromise: true });
	await session.detach();
	return JSON.parse(String(result.value)) as string[];
}

/** The same in light and in dark. */
export async function violationsInBoth(panel: Panel): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['dark', 'light'] as const) {
		await pageOf(panel).emulateMedia({ colorScheme });
		found.push(...(await violations(panel)).map((violation) => `${colorScheme}: ${violation}`));
	}
	return found;
}
