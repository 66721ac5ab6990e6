import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { Walk } from './walk.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
	run(
		context: object,
		options: object,
	): Promise<{ violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[] }>;
}

/**
 * What axe objects to in the window and in each page of the add-on in it. Left out are what the grid component draws, as
 * Google's is Google's, and the brief's own page, which core's tests put before axe.
 */
export async function violations({ page }: Walk): Promise<string[]> {
	const found: string[] = [];
	for (const frame of page.frames()) {
		if (frame.url() === 'about:srcdoc') continue;
		await frame.evaluate(axe);
		found.push(
			...(await frame.evaluate(async () => {
				const { violations: all } = await (globalThis as unknown as { axe: Axe }).axe.run(
					{ exclude: [['.grid'], ['iframe']] },
					{ iframes: false },
				);
				return all.map(({ id, nodes: [node] }) => `${id}: ${node?.html.slice(0, 200)} ${node?.failureSummary}`);
			})),
		);
		if (frame !== page.mainFrame())
			expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	}
	return found;
}
