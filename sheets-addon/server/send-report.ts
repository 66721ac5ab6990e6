import { type Check, formatDate, type Place } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import type { Brief } from '#core/present';
import { harmless, viewScores } from '#core/view';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { viewOfBrief } from './brief.ts';
import { checkSpreadsheet } from './check-report.ts';
import { hasTime } from './deadline.ts';
import { readNotes, rememberMails, type UnrecordedMail } from './document-notes.ts';
import { DATE_FORMAT, showsDate } from './edit-cell.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { writeDespiteRules } from './lifted-rules.ts';
import { briefOf, messageTo, needsReason } from './message.ts';
import { Problem } from './problem.ts';
import { sheetNamed } from './read-workbook.ts';
import { isNoted, type ListedRecipient, type Recipient, recipientsOf } from './recipients.ts';
import { reportPdf } from './report-pdf.ts';
import { withLock } from './with-lock.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Who gets the report: nothing is sent yet. */
export function recipients(): ReplyOf<'recipients'> {
	const { check } = checkSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
	const catalogue = wholeCatalogue(readerLanguage());
	const { choices, formats } = catalogue;
	return {
		recipients: recipientsOf(check, readNotes().mails).map(({ recipient }) => ({
			...recipient,
			sentOnText: recipient.sentOn === null ? '' : formatDate(recipient.sentOn, formats),
		})),
		needsReason: needsReason(check),
		verdict: viewScores(check, catalogue).verdict.says,
		isFinal: check.stage === 'final',
		stage: choices.stage[check.stage][0],
	};
}

/** What one recipient would get: the message, and the first page of the PDF. Nothing is sent. */
export function preview({ municipality, to, reason }: RequestOf<'preview'>): ReplyOf<'preview'> {
	const { check } = checkSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
	if (needsReason(check) && reason.trim() === '') throw new Problem('reasonNeeded');
	const brief = briefOf(check, municipality, wholeCatalogue(readerLanguage()));
	if (!brief) throw new Problem('noMunicipality', { municipality });
	return { ...messageTo({ municipality, to }, brief, check, reason.trim()), brief: viewOfBrief(brief) };
}

/**
 * Sends the report as a PDF to those chosen, each on their own, and writes the day into Partners after each. Two people
 * can't send at once, and who chose from a list that is no longer true sends nothing: nobody gets it twice unawares.
 */
export function send({ chosen, reason }: RequestOf<'send'>): ReplyOf<'send'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	return withLock(() => {
		const { check, read } = checkSpreadsheet(spreadsheet);
		if (needsReason(check) && reason.trim() === '') throw new Problem('reasonNeeded');
		const listed = recipientsOf(check, readNotes().mails).filter(({ recipient }) =>
			chosen.some(
				({ municipality, to, email, sentOn }) =>
					recipient.municipality === municipality && recipient.to === to && recipient.email === email && recipient.sentOn === sentOn,
			),
		);
		if (listed.length !== chosen.length) throw new Problem('recipientsChanged');
		if (MailApp.getRemainingDailyQuota() < listed.length) throw new Problem('mailQuota');
		return sendAll(spreadsheet, listed, mailsOf(check, reason.trim()), read.clock.today());
	});
}

type Mail = Pick<Required<GoogleAppsScript.Mail.MailAdvancedParameters>, 'subject' | 'body' | 'attachments'>;

/** The mail of each recipient. A municipality's PDF is made once, for its mayor and its council. */
function mailsOf(check: Check, reason: string): (recipient: Recipient) => Mail {
	const catalogue = wholeCatalogue(readerLanguage());
	const name = `${harmless(check.entity ?? '', 120).replace(/[\\/:*?"<>|]/g, '-') || 'report'}.pdf`;
	const made = new Map<string, { readonly brief: Brief; readonly pdf: GoogleAppsScript.Base.Blob }>();
	return (recipient) => {
		const { municipality } = recipient;
		let one = made.get(municipality);
		if (!one) {
			const brief = briefOf(check, municipality, catalogue);
			if (!brief) throw new Problem('noMunicipality', { municipality });
			one = { brief, pdf: reportPdf(check, brief, catalogue).setName(name) };
			made.set(municipality, one);
		}
		return { ...messageTo(recipient, one.brief, check, reason), attachments: [one.pdf] };
	};
}

/**
 * Each mail is noted before it goes and until the sheet says that it went: where the run is stopped in between, the next
 * one can tell.
 */
function sendAll(
	spreadsheet: Spreadsheet,
	listed: readonly ListedRecipient[],
	mailOf: (recipient: Recipient) => Mail,
	today: number,
): ReplyOf<'send'> {
	const { send: words } = addonWordsFor(readerLanguage());
	const sent: string[] = [];
	const failed: string[] = [];
	for (const one of listed) {
		const { municipality, to, email } = one.recipient;
		if (!hasTime()) {
			failed.push(`${email}: ${words.noTime}`);
			continue;
		}
		const mail = mailOf(one.recipient);
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
