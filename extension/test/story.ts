import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '#core';
import { violationsInBoth } from './accessibility.ts';
import { openBrowser, type TestBrowser } from './open-browser.ts';
import { chooseTab, exportReview, importReview, introduce, noteForm, type Panel, pageOf, type Says, submit } from './panel-steps.ts';

/** Where the pictures go, where somebody wants to see them. */
const PICTURES = process.env.IMC_PICTURES;

export type About = 'issue' | 'measure';

/** A kind of page, as the story needs it. */
export interface Scene {
	readonly name: string;
	/** Whether the checks know the document. */
	readonly hasFindings: boolean;
	/** A workspace of its own: what the owner changes in one story is no matter of the next. */
	readonly begin: () => Promise<void>;
	/** Answers the addresses of the page. */
	readonly serve: (browser: TestBrowser) => Promise<void>;
	/** Opens the page, presses the button, and gives the panel once it has read the document. */
	readonly open: (browser: TestBrowser) => Promise<{ readonly page: Page; readonly panel: Panel }>;
	/** Selects on the page what a note will be about. */
	readonly select: (page: Page, about: About) => Promise<void>;
	/** What stands on the page where the panel went to. */
	readonly shown: (page: Page) => Promise<string>;
	/** What must stand there. */
	readonly expected: Readonly<Record<About, string>>;
	/** Sorts, inserts, renames: by the owner of the document, in the document itself. */
	readonly change: (owner: TestBrowser) => Promise<void>;
}

const texts: Readonly<Record<About, string>> = { issue: 'Is this figure right?', measure: 'Count anew with the councils' };

/** The review of a committee of two, from the first look to the printed minutes. */
export function tellStory(scene: Scene, says: Says): void {
	const { words, review } = says;
	const noteOf = (panel: Panel, about: About) => panel.locator('.imc-note', { hasText: texts[about] });

	describe(`${scene.name}, in ${says.language}`, () => {
		let one: TestBrowser;
		let two: TestBrowser;
		let page: Page;
		let panel: Panel;

		const stage = async (name: string) => {
			if (PICTURES) {
				mkdirSync(PICTURES, { recursive: true });
				await pageOf(panel).screenshot({ path: join(PICTURES, `${scene.name}-${says.language}-${name}.png`) });
			}
			expect(await violationsInBoth(panel)).toEqual([]);
		};

		beforeAll(async () => {
			await scene.begin();
			[one, two] = await Promise.all([openBrowser({ language: says.language }), openBrowser({ language: says.language })]);
			await Promise.all([scene.serve(one), scene.serve(two)]);
			({ page, panel } = await scene.open(one));
		});
		afterAll(() => Promise.all([one?.close(), two?.close()]));

		it('a member with the right to view sees what the checks found, and goes to a cell', async () => {
			await chooseTab(panel, words.tabs.check);
			if (scene.hasFindings) {
				const finding = panel.locator('.imc-finding-head', { hasText: 'Satisfaction ' }).first();
				const cell = (await finding.locator('.imc-cell').textContent()) ?? '';
				await finding.click();
				await expect.poll(() => scene.shown(page)).toContain(cell);
			} else await panel.getByText(words.textDocument).waitFor();
			await stage('findings');
		});

		it('ticks the checklist', async () => {
			await introduce(panel, 'Ann Northam', 'East Ayrshire', says);
			await stage('who');
			await chooseTab(panel, words.tabs.checklist);
			const item = panel.locator('li', { hasText: review.checklist['finance-covered'].question });
			await item.getByLabel(review.answers.partly, { exact: true }).check();
			await panel.getByText(fill(words.checklist.progress, { done: '1', total: '15' })).waitFor();
			await stage('checklist');
		});

		it.each(['issue', 'measure'] as const)('writes a note of the kind %s on what is selected', async (about) => {
			await scene.select(page, about);
			const form = await noteForm(panel, says);
			await form.getByRole('button', { name: words.notes.useSelection }).click();
			await form.getByLabel(words.notes.kind).selectOption(about);
			await form.getByLabel(words.notes.text, { exact: true }).fill(texts[about]);
			if (about === 'measure') {
				await form.getByLabel(words.notes.owner).fill('The host');
				await form.getByLabel(words.notes.due).fill('2026-12-31');
			}
			await stage(`new-${about}`);
			await form.getByRole('button', { name: words.notes.save }).click();
			await noteOf(panel, about).locator('[data-outcome=exact]').waitFor();
		});

		it('submits', async () => {
			await stage('notes');
			await submit(panel, 'accept-with-measures', says);
			await panel.getByText(fill(words.mine.pending, { count: '0' })).waitFor();
			await stage('submitted');
		});

		it('a second member imports the file, disagrees and exports; both agree on who disagrees', async () => {
			const file = await exportReview(panel, says);
			const second = await scene.open(two);
			await introduce(second.panel, 'Bob Southam', 'South Ayrshire', says);
			await importReview(second.panel, 'ann', file, says);
			await chooseTab(second.panel, words.tabs.checklist);
			const item = second.panel.locator('li', { hasText: review.checklist['finance-covered'].question });
			await item.getByLabel(review.answers.yes, { exact: true }).check();
			await submit(second.panel, 'return-for-correction', says);
			await chooseTab(second.panel, words.tabs.notes);
			await expect.poll(() => second.panel.locator('.imc-note [data-outcome=exact]').count()).toBe(2);
			await importReview(panel, 'bob', await exportReview(second.panel, says), says);
			const differing = panel.locator('.imc-agreement-differ');
			for (const name of ['Ann Northam', 'Bob Southam']) await expect.poll(() => differing.textContent()).toContain(name);
			await stage('everyone');
			await second.page.close();
		});

		it('every note is where it belongs after the document was sorted, rows put in and a column renamed', async () => {
			await scene.change(two);
			await page.close();
			({ page, panel } = await scene.open(one));
			await chooseTab(panel, words.tabs.notes);
			for (const about of ['issue', 'measure'] as const) {
				const note = noteOf(panel, about);
				await expect.poll(() => note.locator('.imc-where').getAttribute('data-outcome')).toBe('moved');
				await note.getByRole('button', { name: words.notes.goTo.replace(/ ?\{.*/, '') }).click();
				await expect.poll(() => scene.shown(page)).toContain(scene.expected[about]);
			}
			await stage('moved');
		});

		it('prints the minutes', async () => {
			await chooseTab(panel, words.tabs.everyone);
			const [minutes] = await Promise.all([
				one.context.waitForEvent('page'),
				panel.getByRole('button', { name: words.everyone.print }).click(),
			]);
			await minutes.getByText(texts.measure).first().waitFor();
			const text = (await minutes.locator('main').textContent()) ?? '';
			const day = fill(review.date, { d: '31', m: '12', y: '2026' });
			const verdicts = [review.verdicts['accept-with-measures'], review.verdicts['return-for-correction']];
			for (const expected of ['Ann Northam', 'Bob Southam', texts.issue, 'The host', day, ...verdicts]) expect(text).toContain(expected);
			expect(await violationsInBoth(minutes)).toEqual([]);
			const printed = await minutes.pdf({ format: 'A4' });
			expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
			expect(printed.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(0);
			if (PICTURES) {
				await minutes.emulateMedia({ media: 'print' });
				await minutes.setViewportSize({ width: 794, height: 1123 });
				await minutes.screenshot({ path: join(PICTURES, `${scene.name}-${says.language}-minutes.png`) });
			}
			await minutes.close();
		});
	});
}
