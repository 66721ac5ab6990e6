import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spaceLink } from '#core';
import { CommitteeForm, type FormFault } from '../../test/workspace/server/google/committee-form.ts';
import { serveGoogle } from './google-pages.ts';
import { openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { chooseTab, introduce, submit, writeNote } from './panel-steps.ts';

const REPORT = '1reportofthecommittee';
const address = `https://docs.google.com/spreadsheets/d/${REPORT}/edit`;
const space = { form: '1FAIpQLSe-thecommittee', entry: '2005322265', sheet: '1responsesofthecommittee', gid: '0', name: 'Water committee' };
const bytes = readFileSync(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx'));

describe('a committee space', () => {
	const form = new CommitteeForm(space.form, space.sheet, space.entry);
	let fault: FormFault = 'none';
	const members: { browser: TestBrowser; page: Page; panel: Frame }[] = [];

	const enter = async (email: string) => {
		const browser = await openBrowser();
		const { context } = browser;
		await serveGoogle(context, () => ({
			sheets: { [REPORT]: { title: 'Annual report', sheets: [{ name: 'Services', gid: '1' }], bytes: () => bytes } },
		}));
		await context.route(/docs\.google\.com\/(?:forms|spreadsheets\/d\/1responses)/, async (route) => {
			const request = route.request();
			const answer = form.answer({ method: request.method(), address: request.url(), body: request.postData() ?? '', email }, fault);
			if (answer === undefined || answer === 'broken' || answer.location?.includes('accounts')) return route.abort();
			return route.fulfill({ status: answer.status, contentType: answer.type, body: answer.body });
		});
		const page = await context.newPage();
		// The link that the chair sent opens the report with the panel beside it.
		await page.goto(spaceLink(address, space));
		const panel = await browser.drawerOf(page);
		await panel.getByText('This link offers the committee’s space: Water committee').waitFor();
		await panel.getByRole('button', { name: 'Join', exact: true }).first().click();
		await panel.locator('[data-space=done]').waitFor();
		members.push({ browser, page, panel });
	};

	beforeAll(async () => {
		await enter('ann@example.org');
		await enter('bob@example.org');
	});
	afterAll(() => Promise.all(members.map(({ browser }) => browser.close())));

	it('carries what one member submits to the other within a minute, and nothing before', { timeout: 180_000 }, async () => {
		const [ann, bob] = [members[0]?.panel, members[1]?.panel];
		if (!ann || !bob) throw new Error('nobody came');
		await introduce(ann, 'Ann Northam', 'East Ayrshire');
		await introduce(bob, 'Bob Southam', 'South Ayrshire');
		await writeNote(ann, { text: 'Is this figure right?', cell: { sheet: 'Services', cell: 'E5' } });
		await ann.waitForTimeout(6000);
		expect(JSON.stringify(form.rows)).not.toContain('Is this figure right?');
		await submit(ann, 'Accept');
		await expect.poll(() => JSON.stringify(form.rows), { timeout: 30_000 }).toContain('Is this figure right?');
		await bob.getByText('New from others: notes 1, replies 0 (Ann Northam (East Ayrshire))').waitFor({ timeout: 60_000 });
		await chooseTab(bob, 'Notes');
		await bob.locator('.imc-note', { hasText: 'Is this figure right?' }).waitFor();
		await chooseTab(ann, 'My review');
		await ann.getByText('Everything that you submitted is in a file that you exported or in the workbook.').waitFor({ timeout: 30_000 });
	});

	it('says what is wrong in plain words, and loses nothing meanwhile', { timeout: 180_000 }, async () => {
		const bob = members[1]?.panel;
		if (!bob) throw new Error('nobody came');
		const note = bob.locator('.imc-note', { hasText: 'Is this figure right?' });
		await note.getByText('Reply or change…').click();
		await note.getByLabel('Remark').fill('It was weighed twice');
		await note.getByRole('button', { name: 'Reply' }).click();
		await chooseTab(bob, 'Everyone');
		for (const [one, sentence] of [
			['429', 'Google is busy just now.'],
			['sign-in', 'You are not signed in to Google'],
		] as const) {
			fault = one;
			await bob.getByRole('button', { name: 'Try now' }).click();
			await bob.getByText(sentence).waitFor();
		}
		fault = 'none';
		await submit(bob, 'Return for correction');
		await expect.poll(() => JSON.stringify(form.rows), { timeout: 60_000 }).toContain('It was weighed twice');
		const ann = members[0]?.panel;
		await ann?.getByText(/replies 1 \(Bob Southam/).waitFor({ timeout: 60_000 });
	});
});
