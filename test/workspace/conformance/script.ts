import { pageProbes } from './page-probes.ts';
import type { Json, Probe } from './probe.ts';
import { probes } from './probes/index.ts';

const SHEET = 'IMC probe';
const USUAL_LOCALE = 'en_US';

export function onOpen(): void {
	SpreadsheetApp.getUi().createMenu('IMC conformance').addItem('Self-test', 'selfTest').addToUi();
}

/** Opens the page, which looks at itself and then asks for all that scripts can see. */
export function selfTest(): void {
	const page = HtmlService.createHtmlOutput(HtmlService.createTemplateFromFile('self-test').getRawContent());
	SpreadsheetApp.getUi().showModalDialog(page.setWidth(820).setHeight(620), 'Self-test');
}

/** The answer to one probe as JSON text. */
export function runProbe(id: string): string {
	const probe = probes.find((one) => one.id === id);
	if (!probe) throw new Error(`no probe ${id}`);
	return JSON.stringify(answerOf(probe));
}

/** Runs all, with what the page has seen, and gives the outcome as HTML: what differs, and the text to keep. */
export function runAll(pageAnswers: string): string {
	const answers: Record<string, Json> = { ...(JSON.parse(pageAnswers) as Record<string, Json>) };
	for (const probe of probes) answers[probe.id] = answerOf(probe);
	const differences = [...pageProbes, ...probes].flatMap(({ id, says, expected }) =>
		JSON.stringify(answers[id]) === JSON.stringify(expected) ? [] : [{ id, says, expected, answer: answers[id] ?? null }],
	);
	const recording = JSON.stringify({ recordedOn: new Date().toISOString().slice(0, 10), answers }, null, '\t');
	const rows = differences.map(
		({ id, says, expected, answer }) =>
			`<tr><td>${escapeHtml(id)}</td><td>${escapeHtml(says)}</td><td>${escapeHtml(JSON.stringify(expected))}</td><td>${escapeHtml(JSON.stringify(answer))}</td></tr>`,
	);
	return `<p>${Object.keys(answers).length} probes, ${differences.length} differ from the workspace.</p>
		<table border="1" cellpadding="4">${rows.length > 0 ? '<tr><th>Probe</th><th>What it says</th><th>Workspace</th><th>Google</th></tr>' : ''}${rows.join('')}</table>
		<p>Copy all of this text into a new file under test/workspace/conformance/recordings/:</p>
		<textarea readonly rows="16" style="width:100%" aria-label="Recording">${escapeHtml(recording)}</textarea>`;
}

/** Each on a sheet of its own, in its own locale. What throws where nothing should is an answer too. */
function answerOf({ run, locale = USUAL_LOCALE }: Probe): Json {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const usual = spreadsheet.getSpreadsheetLocale();
	const left = spreadsheet.getSheetByName(SHEET);
	if (left) spreadsheet.deleteSheet(left);
	const sheet = spreadsheet.insertSheet(SHEET);
	try {
		spreadsheet.setSpreadsheetLocale(locale);
		SpreadsheetApp.flush();
		return run({ sheet, spreadsheet });
	} catch (error) {
		return `threw: ${error instanceof Error ? error.message : String(error)}`;
	} finally {
		spreadsheet.setSpreadsheetLocale(usual);
		spreadsheet.deleteSheet(sheet);
		SpreadsheetApp.flush();
	}
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
