import { readFileSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';
import { fill, type Language, type ReviewWords, reviewWordsFor, type Verdict } from '#core';
import { type ExtensionWords, loadExtensionWords } from '#core/extension-words';

/** What a member does in the panel, wherever the panel is. */
export type Panel = Frame | Page;

export interface TestFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** As from a folder of the person's machine. */
export async function dropFile(panel: Panel, target: Locator, { name, buffer }: TestFile): Promise<void> {
	const dataTransfer = await panel.evaluateHandle(
		([name, base64]) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
			return transfer;
		},
		[name, buffer.toString('base64')] as const,
	);
	for (const type of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer });
}

/** What the panel says to a member. */
export interface Says {
	readonly language: Language;
	readonly words: ExtensionWords;
	readonly review: ReviewWords;
}

export const english: Says = { language: 'en', words: await loadExtensionWords('en'), review: reviewWordsFor('en') };
export const french: Says = { language: 'fr', words: await loadExtensionWords('fr'), review: reviewWordsFor('fr') };

export function pageOf(panel: Panel): Page {
	return 'page' in panel && typeof panel.page === 'function' ? panel.page() : (panel as Page);
}

/** A tab that is loaded when it is first shown is there when this ends. */
export async function chooseTab(panel: Panel, name: string): Promise<void> {
	await panel.getByRole('tab', { name }).click();
	await panel.locator('[role=tabpanel] [aria-busy=true]').waitFor({ state: 'detached' });
}

export async function introduce(panel: Panel, name: string, municipality: string, { words }: Says = english): Promise<void> {
	await chooseTab(panel, words.tabs.mine);
	await panel.getByLabel(words.mine.name).fill(name);
	await panel.getByLabel(words.mine.municipality).fill(municipality);
	await panel.getByRole('button', { name: words.mine.saveWho, exact: true }).click();
	await panel.getByText(words.notes.saved).waitFor();
}

/** The form of a new note, opened where it isn't. */
export async function noteForm(panel: Panel, { words }: Says = english) {
	await chooseTab(panel, words.tabs.notes);
	const form = panel.getByRole('form', { name: words.notes.create });
	if ((await form.count()) === 0) await panel.getByRole('button', { name: words.notes.create }).click();
	return form;
}

export interface NewNote {
	readonly text: string;
	readonly cell?: { readonly sheet: string; readonly cell: string };
	readonly passage?: string;
	readonly measure?: { readonly owner: string; readonly due: string };
}

export async function writeNote(panel: Panel, { text, cell, passage, measure }: NewNote, says: Says = english): Promise<void> {
	const { notes } = says.words;
	const form = await noteForm(panel, says);
	if (cell) {
		await form.getByLabel(notes.sheet).selectOption(cell.sheet);
		await form.getByLabel(notes.cell, { exact: true }).fill(cell.cell);
	}
	if (passage !== undefined) await form.getByLabel(notes.passage).fill(passage);
	await form.getByLabel(notes.text, { exact: true }).fill(text);
	if (measure) {
		await form.getByLabel(notes.kind).selectOption('measure');
		await form.getByLabel(notes.owner).fill(measure.owner);
		await form.getByLabel(notes.due).fill(measure.due);
	}
	await form.getByRole('button', { name: notes.save }).click();
	await form.waitFor({ state: 'detached' });
}

/** A verdict by its own name, or as it is called in English. */
export async function submit(panel: Panel, verdict: Verdict | (string & {}), { words, review }: Says = english): Promise<void> {
	await chooseTab(panel, words.tabs.mine);
	await panel.getByLabel(review.verdicts[verdict as Verdict] ?? verdict, { exact: true }).check();
	await panel.getByRole('button', { name: words.mine.submit }).click();
	const before = fill(words.mine.submitted, { date: '|' }).split('|')[0] ?? '';
	await panel.locator('section b').filter({ hasText: before }).waitFor();
}

/** The member's review as the file that is sent to the others. */
export async function exportReview(panel: Panel, { words }: Says = english): Promise<Buffer> {
	await chooseTab(panel, words.tabs.mine);
	const [download] = await Promise.all([
		pageOf(panel).waitForEvent('download'),
		panel.getByRole('button', { name: words.mine.exportFile }).click(),
	]);
	return readFileSync(await download.path());
}

export async function importReview(panel: Panel, name: string, file: Buffer, { words }: Says = english): Promise<void> {
	await chooseTab(panel, words.tabs.everyone);
	const input = panel.locator('input[type=file]');
	await input.setInputFiles({ name: `${name}.imc-review.jsonl`, mimeType: 'application/jsonl', buffer: file });
	await panel.getByText(`${name}.imc-review.jsonl`).first().waitFor();
}
