import { type Check, formatDate, type Place } from '#core';
import { harmless } from '#core/present';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { addonWordsFor } from '../words/index.ts';
import { checkSpreadsheet } from './check-report.ts';
import { Deadline } from './deadline.ts';
import { DATE_FORMAT, showsDate } from './edit-cell.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { fill, Problem } from './problem.ts';
import { sheetNamed } from './read-workbook.ts';
import { reportPdf } from './report-pdf.ts';
import { withLock } from './with-lock.ts';

type Recipient = Omit<ReplyOf<'recipients'>['recipients'][number], 'sentOnText'>;

/** Who gets the report: nothing is sent yet. */
export function recipients(): ReplyOf<'recipients'> {
	const { check } = checkSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
	const { choices, formats } = wholeCatalogue(readerLanguage());
	return {
		recipients: recipientsOf(check).map(({ recipient }) => ({
			...recipient,
			sentOnText: recipient.sentOn === null ? '' : formatDate(recipient.sentOn, formats),
		})),
		errors: errorsOf(check),
		isFinal: check.stage === 'final',
		stage: choices.stage[check.stage][0],
	};
}

/** Sends the report as a PDF to those chosen, each on their own, and writes the day into Partners after each. */
export function send({ chosen, reason }: RequestOf<'send'>): ReplyOf<'send'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const { check, read } = checkSpreadsheet(spreadsheet);
	if (check.stage === 'final' && errorsOf(check) > 0 && reason.trim() === '') throw new Problem('reasonNeeded');
	const listed = recipientsOf(check).filter(({ recipient }) =>
		chosen.some(
			({ municipality, to, email }) => recipient.municipality === municipality && recipient.to === to && recipient.email === email,
		),
	);
	if (listed.length !== chosen.length) throw new Problem('recipientsChanged');
	if (MailApp.getRemainingDailyQuota() < listed.length) throw new Problem('mailQuota');

	const language = readerLanguage();
	const { send: words } = addonWordsFor(language);
	const entity = harmless(check.entity ?? '', 120);
	const pdf = reportPdf(check, wholeCatalogue(language)).setName(`${entity || 'report'}.pdf`);
	const deadline = new Deadline();
	const today = read.clock.today();
	const sent: string[] = [];
	const failed: string[] = [];
	for (const { recipient, dateAt } of listed) {
		deadline.check();
		try {
			MailApp.sendEmail({
				to: recipient.email,
				subject: fill(words.subject, { entity }),
				body: [
					fill(words.body, { entity }),
					...(reason.trim() === '' ? [] : [fill(words.reasonGiven, { reason: harmless(reason.trim()) })]),
				].join('\n\n'),
				attachments: [pdf],
			});
			sent.push(recipient.email);
		} catch {
			failed.push(recipient.email);
			continue;
		}
		if (!dateAt || !writeDate(spreadsheet, dateAt, today)) failed.push(`${recipient.email}: ${words.notRecorded}`);
	}
	return { sent, failed };
}

function writeDate(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, place: Place, serial: number): boolean {
	try {
		withLock(() => {
			const cell = sheetNamed(spreadsheet, place.sheet).getRange(place.row + 1, place.column + 1);
			cell.setValue(serial);
			if (!showsDate(cell.getNumberFormat())) cell.setNumberFormat(DATE_FORMAT);
		});
		return true;
	} catch {
		return false;
	}
}

function recipientsOf({ report }: Check): { recipient: Recipient; dateAt: Place | undefined }[] {
	const { partners } = report;
	const found: { recipient: Recipient; dateAt: Place | undefined }[] = [];
	for (const row of partners) {
		const municipality = row.value('municipality') ?? '';
		for (const [to, address, date] of [
			['mayor', 'mayorEmail', 'sentToMayorOn'],
			['council', 'councilEmail', 'sentToCouncilOn'],
		] as const) {
			const email = (row.value(address) ?? '').trim();
			// The place of a column that the sheet lacks is that of another.
			const dateAt = partners.hasColumn(date) ? row.at(date) : undefined;
			found.push({ recipient: { municipality, to, email, isUsable: isAddress(email), sentOn: row.value(date) ?? null }, dateAt });
		}
	}
	return found;
}

/** One address and nothing that could add another. */
function isAddress(text: string): boolean {
	return /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(text);
}

function errorsOf({ findings }: Check): number {
	return findings.filter(({ severity, outcome }) => severity === 'error' && outcome !== 'review').length;
}
