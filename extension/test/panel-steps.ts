import type { Frame, Locator, Page } from 'playwright-core';

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

export function chooseTab(panel: Panel, name: string): Promise<void> {
	return panel.getByRole('tab', { name }).click();
}

export async function introduce(panel: Panel, name: string, municipality: string): Promise<void> {
	await chooseTab(panel, 'My review');
	await panel.getByLabel('Name').fill(name);
	await panel.getByLabel('Municipality').fill(municipality);
	await panel.getByRole('button', { name: 'Save' }).click();
	await panel.getByText('Saved.').waitFor();
}

/** The form of a new note, opened where it isn't. */
export async function noteForm(panel: Panel) {
	await chooseTab(panel, 'Notes');
	const form = panel.getByRole('form', { name: 'New note' });
	if ((await form.count()) === 0) await panel.getByRole('button', { name: 'New note' }).click();
	return form;
}

export interface NewNote {
	readonly text: string;
	readonly cell?: { readonly sheet: string; readonly cell: string };
	readonly passage?: string;
	readonly measure?: { readonly owner: string; readonly due: string };
}

export async function writeNote(panel: Panel, { text, cell, passage, measure }: NewNote): Promise<void> {
	const form = await noteForm(panel);
	if (cell) {
		await form.getByLabel('Sheet').selectOption(cell.sheet);
		await form.getByLabel('Cell').fill(cell.cell);
	}
	if (passage !== undefined) await form.getByLabel('Passage').fill(passage);
	await form.getByLabel('Note', { exact: true }).fill(text);
	if (measure) {
		await form.getByLabel('Kind').selectOption('measure');
		await form.getByLabel('Owner').fill(measure.owner);
		await form.getByLabel('Due date').fill(measure.due);
	}
	await form.getByRole('button', { name: 'Save note' }).click();
	await form.waitFor({ state: 'detached' });
}

export async function submit(panel: Panel, verdict: string): Promise<void> {
	await chooseTab(panel, 'My review');
	await panel.getByLabel(verdict, { exact: true }).check();
	await panel.getByRole('button', { name: 'Submit my review' }).click();
	await panel.locator('section b').filter({ hasText: 'Submitted on' }).waitFor();
}
