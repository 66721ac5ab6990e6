import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogueFor, formatNumber, type Language } from '#core';
import { eventually, FLAWED, type Walk, Walks } from './walk.ts';

const ENTITY = 'Ayrshire Shared Environmental Services (example)';

let walks: Walks;
beforeAll(async () => {
	walks = await Walks.start();
});
afterAll(() => walks?.close());

test.each(['en', 'uk'] as const)(
	'in %s: a fault is found, its cell reached, mended by hand and by suggestion, and the report sent',
	async (language) => {
		const walk = await walks.open(FLAWED, { language });
		await walk.check();
		await walk.sidebar.getByRole('heading', { name: ENTITY }).waitFor();
		await mendByHand(walk, language);
		await mendBySuggestion(walk, language);
		await explain(walk);
		await send(walk, language);
		expect(walk.problems).toEqual([]);
		await walk.close();
	},
);

async function mendByHand(walk: Walk, language: Language): Promise<void> {
	const rule = catalogueFor(language).rules['services/users-exceed-population'];
	const points = await walk.promised('Services G6');
	expect(points).toMatch(language === 'en' ? /^\+\d\.\d$/ : /^\+\d,\d$/);
	const fault = walk.finding('Services', 'G6');
	await fault.getByRole('button').first().click();
	await eventually(async () => [await walk.tab(), await walk.nameBox()]).toEqual(['Services', 'G6']);
	await fault.getByText(rule?.why ?? 'no words').waitFor();
	await walk.goTo('Services', 'G6');
	await walk.type('131000');
	await eventually(async () => (await walk.fileCell('Services', 'G6'))?.value).toBe(131_000);
	// Back in the sidebar the row is looked at again: the card is ticked and the score has moved, without a new check.
	await walk.sidebar.getByRole('heading', { level: 1 }).click();
	await fault.locator('.imc-done').waitFor();
	await eventually(() => walk.changes()).toEqual([walk.panelWords.sinceLastCheck.replace('{points}', points)]);
	await walk.checkAgain();
	await expect.poll(() => fault.count()).toBe(0);
	expect(await walk.changes()).toEqual([walk.panelWords.sinceLastCheck.replace('{points}', points)]);
}

async function mendBySuggestion(walk: Walk, language: Language): Promise<void> {
	const { formats } = catalogueFor(language);
	const points = await walk.promised('Balances B7');
	const fault = walk.finding('Balances', 'B7');
	await fault.getByRole('button').first().click();
	await eventually(async () => [await walk.tab(), await walk.nameBox()]).toEqual(['Balances', 'B7:E7']);
	const suggestion = fault.locator('.imc-suggestion').first();
	await expect.poll(() => suggestion.locator('del').textContent()).toBe(formatNumber(5_492_000, formats));
	const mended = Number((await suggestion.locator('ins').textContent())?.replace(/\D/g, ''));
	expect(mended).toBeGreaterThan(0);
	const closing = async () => [
		(await walk.fileCell('Balances', 'B7'))?.value,
		Number((await walk.shownAt('Balances', 'B7')).replaceAll(',', '')),
	];
	await suggestion.getByRole('button', { name: walk.panelWords.apply }).click();
	await eventually(closing).toEqual([mended, mended]);
	await eventually(() => walk.changes()).toEqual([walk.panelWords.sinceLastCheck.replace('{points}', points)]);
	await fault.getByRole('button', { name: walk.panelWords.undo }).click();
	await eventually(closing).toEqual([5_492_000, 5_492_000]);
	await suggestion.getByRole('button', { name: walk.panelWords.apply }).click();
	await eventually(closing).toEqual([mended, mended]);
	await walk.checkAgain();
	await expect.poll(() => fault.count()).toBe(0);
	expect(await walk.changes()).toEqual([walk.panelWords.sinceLastCheck.replace('{points}', points)]);
}

/** The reason that staff give stands in the report, and the warning is gone. */
async function explain(walk: Walk): Promise<void> {
	const line = walk.sidebar.locator('p', { hasText: walk.panelWords.explainedByStaff.replace('{count}', '') });
	const explained = async () => Number(/\d+/.exec((await line.textContent()) ?? '')?.[0]);
	const before = await explained();
	await walk.unfold();
	const fault = walk.finding('Services', 'E15');
	await fault.getByRole('button').first().click();
	const form = fault.locator('.imc-explanation');
	const cell = /[A-Z]+\d+/.exec((await form.locator('label').textContent()) ?? '')?.[0] ?? '';
	await form.getByRole('textbox').fill('Two depots were merged =1+1');
	await form.getByRole('button', { name: walk.panelWords.explain }).click();
	await fault.getByText(walk.panelWords.settled.explained).first().waitFor();
	const written = await walk.fileCell('Services', cell);
	expect([written?.value, written?.formula]).toEqual(['Two depots were merged =1+1', undefined]);
	await walk.checkAgain();
	await expect.poll(() => fault.count()).toBe(0);
	expect(await explained()).toBe(before + 1);
}

async function send(walk: Walk, language: Language): Promise<void> {
	const { words, dialog, page } = walk;
	const outbox = async () => (await page.request.get(new URL('/outbox', page.url()).href)).text();
	const before = await outbox();
	await walk.menu(words.menu.send);
	// The right to send is the account's: it is asked for once.
	const allow = page.getByRole('button', { name: 'Allow' });
	const sendButton = dialog.getByRole('button', { name: words.send.preview });
	await allow.or(page.locator('dialog iframe')).first().waitFor();
	if (await allow.count()) await allow.click();
	await dialog.getByText('council@east-ayrshire.example').waitFor();
	await dialog
		.getByText(words.send.sentOn.replace('{date}', language === 'en' ? '25/06/2020' : '25.06.2020'))
		.first()
		.waitFor();
	const reason = dialog.getByLabel(words.send.reason);
	await sendButton.click();
	expect(await reason.evaluate((field: HTMLTextAreaElement) => field.validity.valueMissing)).toBe(true);
	await reason.fill(' ');
	await sendButton.click();
	await dialog.getByRole('alert').getByText(words.problems.reasonNeeded).waitFor();
	expect(await outbox()).toBe(before);
	await reason.fill('The audit is late this year');
	await sendButton.click();
	await dialog.getByText(words.send.reasonGiven.replace('{reason}', 'The audit is late this year')).waitFor({ timeout: 60_000 });
	expect(await outbox()).toBe(before);
	await dialog.getByRole('button', { name: words.send.confirm.replace('{count}', '1') }).click();
	await dialog.getByText(words.send.sent.replace('{count}', '1')).waitFor({ timeout: 60_000 });
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await eventually(() => page.getByRole('dialog').count()).toBe(0);

	const sent = await walk.fileCell('Partners', 'L5');
	const today = Math.floor(Date.now() / 86_400_000) + 25_569;
	expect(Math.abs(Number(sent?.value) - today)).toBeLessThanOrEqual(1);
	// The emptied cell has no date format of its own.
	expect(await walk.shownAt('Partners', 'L5')).toMatch(/^20\d\d-\d\d-\d\d$/);

	await page.getByRole('link', { name: 'Outbox' }).click();
	const mail = page.locator('article').first();
	await mail.getByRole('heading', { name: words.send.subject.replace('{entity}', ENTITY).split('{')[0] ?? '' }).waitFor();
	await mail.getByText('council@east-ayrshire.example').waitFor();
	await mail.getByText(words.send.reasonGiven.replace('{reason}', 'The audit is late this year')).waitFor();
	const link = mail.getByRole('link', { name: `${ENTITY}.pdf` });
	const pdf = await (await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)).body();
	checkPdf(pdf, [ENTITY, catalogueFor(language).words.scorecard.title, 'Waste collection']);
}

/** A PDF of several pages that Chromium printed, with its title; where a reader of PDFs is at hand, with its texts too. */
function checkPdf(pdf: Buffer, texts: readonly string[]): void {
	const source = pdf.toString('latin1');
	expect(source.slice(0, 5)).toBe('%PDF-');
	expect(source).toContain('Skia/PDF');
	expect(source).toContain('(Ayrshire Shared Environmental Services');
	expect(source.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
	const { status, stdout } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
	if (status !== 0) return;
	for (const text of texts) expect(stdout).toContain(text);
}
