import { type Check, formatDate, type Place } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { harmless } from '#core/view';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { checkSpreadsheet } from './check-report.ts';
import { hasTime } from './deadline.ts';
import { readNotes, rememberMails, type UnrecordedMail } from './document-notes.ts';
import { DATE_FORMAT, showsDate } from './edit-cell.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { writeDespiteRules } from './lifted-rules.ts';
import { fill, Problem } from './problem.ts';
import { sheetNamed } from './read-workbook.ts';
import { isNoted, type ListedRecipient, recipientsOf } from './recipients.ts';
import { reportPdf } from './report-pdf.ts';
import { withLock } from './with-lock.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Who gets the report: nothing is sent yet. */
export function recipients(): ReplyOf<'recipients'> {
	const { check } = checkSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
	const { choices, formats } = wholeCatalogue(readerLanguage());
	return {
		recipients: recipientsOf(check, readNotes().mails).map(({ recipient }) => ({
			...recipient,
			sentOnText: recipient.sentOn === null ? '' : formatDate(recipient.sentOn, formats),
		})),
		errors: errorsOf(check),
		isFinal: check.stage === 'final',
		stage: choices.stage[check.stage][0],
	};
}

/**
 * Sends the report as a PDF to those chosen, each on their own, and writes the day into Partners after each. Two people
 * can't send at once, and who chose from a list that is no longer true sends nothing: nobody gets it twice unawares.
 */
export function send({ chosen, reason }: RequestOf<'send'>): ReplyOf<'send'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	return withLock(() => {
		const { check, read } = checkSpreadsheet(spreadsheet);
		if (check.stage === 'final' && errorsOf(check) > 0 && reason.trim() === '') throw new Problem('reasonNeeded');
		const listed = recipientsOf(check, readNotes().mails).filter(({ recipient }) =>
			chosen.some(
				({ municipality, to, email, sentOn }) =>
					recipient.municipality === municipality && recipient.to === to && recipient.email === email && recipient.sentOn === sentOn,
			),
		);
		if (listed.length !== chosen.length) throw new Problem('recipientsChanged');
		if (MailApp.getRemainingDailyQuota() < listed.length) throw new Problem('mailQuota');
		return sendAll(spreadsheet, listed, mailOf(check, reason.trim()), read.clock.today());
	});
}

type Mail = Pick<Required<GoogleAppsScript.Mail.MailAdvancedParameters>, 'subject' | 'body' | 'attachments'>;

function mailOf(check: Check, reason: string): Mail {
	const language = readerLanguage();
	const { send: words } = addonWordsFor(language);
	const entity = harmless(check.entity ?? '', 120);
	const pdf = reportPdf(check, wholeCatalogue(language)).setName(`${entity.replace(/[\\/:*?"<>|]/g, '-') || 'report'}.pdf`);
	const lines = [fill(words.body, { entity }), ...(reason === '' ? [] : [fill(words.reasonGiven, { reason: harmless(reason, 1000) })])];
	return { subject: fill(words.subject, { entity }), body: lines.join('\n\n'), attachments: [pdf] };
}

/**
 * Each mail is noted before it goes and until the sheet says that it went: where the run is stopped in between, the next
 * one can tell.
 */
function sendAll(spreadsheet: Spreadsheet, listed: readonly ListedRecipient[], mail: Mail, today: number): ReplyOf<'send'> {
	const { send: words } = addonWordsFor(readerLanguage());
	const sent: string[] = [];
	const failed: string[] = [];
	for (const one of listed) {
		const { municipality, to, email } = one.recipient;
		if (!hasTime()) {
			failed.push(`${email}: ${words.noTime}`);
			continue;
		}
		const others = readNotes().mails.filter((each) => !isNoted(each, one.recipient));
		const note: UnrecordedMail = { municipality, to, email, on: today, isSent: false };
		rememberMails([...others, note]);
		try {
			MailApp.sendEmail({ to: email, ...mail });
		} catch {
			rememberMails(others);
			failed.push(email);
			continue;
		}
		sent.push(email);
		const isRecorded = writeDate(spreadsheet, one, today);
		rememberMails(isRecorded ? others : [...others, { ...note, isSent: true }]);
		if (!isRecorded) failed.push(`${email}: ${words.notRecorded}`);
	}
	return { sent, failed };
}

/** The format first: a run that is stopped leaves no bare number. Rows that somebody moved meanwhile are left alone. */
function writeDate(spreadsheet: Spreadsheet, { recipient, dateAt, addressAt }: ListedRecipient, serial: number): boolean {
	try {
		if (!dateAt) return false;
		const cellOf = (place: Place) => sheetNamed(spreadsheet, place.sheet).getRange(place.row + 1, place.column + 1);
		if (String(cellOf(addressAt).getValue()).trim() !== recipient.email) return false;
		const cell = cellOf(dateAt);
		if (!showsDate(cell.getNumberFormat())) cell.setNumberFormat(DATE_FORMAT);
		writeDespiteRules(cell, () => void cell.setValue(serial));
		SpreadsheetApp.flush();
		return true;
	} catch {
		return false;
	}
}

function errorsOf({ findings }: Check): number {
	return findings.filter(({ severity, outcome }) => severity === 'error' && outcome !== 'review').length;
}
