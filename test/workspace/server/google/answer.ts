import type { IncomingMessage, ServerResponse } from 'node:http';
import { writeSpreadsheet } from '../../files/write-spreadsheet.ts';
import type { SpreadsheetModel } from '../../spreadsheet/spreadsheet-model.ts';
import { pagePolicy, sheetPage } from '../pages.ts';
import { Refused, send, sendJson } from '../request.ts';
import { basicDocument, documentEditor, plainText, publishedDocument } from './document-page.ts';
import { publishedPolicy } from './markup.ts';
import { type PublishedKind, sheetInFrame, singleSheetPage, switcherPage } from './published-page.ts';
import { reportDocument } from './report-document.ts';

const HTML = 'text/html; charset=utf-8';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Published addresses name no file; ours are the file's id behind what Google's begin with. */
const PUBLISHED = '2PACX-1v';
const SHEETS = /^(\/spreadsheets\/(?:u\/\d+\/)?d\/(e\/2PACX-1v)?([\w-]+))\/(htmlview|pubhtml|pub)(\/sheet)?$/;
/** Set by whoever forwards a request of a person with fewer rights. */
export const RIGHTS = 'x-workspace-rights';
const DOCS = /^\/document\/(?:u\/\d+\/)?d\/(e\/2PACX-1v)?([\w-]+)\/(pub|mobilebasic|export|edit)$/;

/** The id of a spreadsheet, or of the report on it in Docs, when it is published to the web. */
export function publishedId(id: string): string {
	return `e/${PUBLISHED}${id}`;
}

/**
 * What Google has under its own addresses beside the editor of Sheets: published and printed views of a spreadsheet, and
 * the report on it as a document of Docs with the same id. Whether it was one of these.
 */
export async function answerAsGoogle(
	{ method, headers }: IncomingMessage,
	url: URL,
	response: ServerResponse,
	open: (id: string) => Promise<{ readonly spreadsheet: SpreadsheetModel }>,
): Promise<boolean> {
	if (headers[RIGHTS] === 'view') {
		// What a viewer selects is nobody else's business; anything else that they send would change the spreadsheet.
		if (method !== 'GET' && !url.pathname.endsWith('/selection')) throw new Refused(403, 'You may only view this spreadsheet.');
		if (method !== 'GET') {
			sendJson(response, {});
			return true;
		}
		const edited = /^\/spreadsheets\/d\/([\w-]+)\/edit$/.exec(url.pathname)?.[1];
		if (edited !== undefined) {
			const body = sheetPage((await open(edited)).spreadsheet.name).replace('<body ', '<body data-rights="view" ');
			send(response, 200, HTML, body, { 'content-security-policy': pagePolicy });
			return true;
		}
	}
	if (method !== 'GET') return false;
	const html = (body: string) => {
		send(response, 200, HTML, body, { 'content-security-policy': publishedPolicy });
		return true;
	};
	const origin = headers['x-forwarded-host'] === undefined ? '' : `https://${headers['x-forwarded-host']}`;
	const [, address = '', isPublished, id = '', kind, inFrame] = SHEETS.exec(url.pathname) ?? [];
	if (kind !== undefined) {
		// A published address shows what is published, and the address of a file the file.
		if ((kind !== 'htmlview') !== (isPublished !== undefined)) throw new Refused(404, 'There is nothing here.');
		const { spreadsheet } = await open(id);
		if (kind === 'pub') {
			if (url.searchParams.get('output') !== 'xlsx') throw new Refused(400, 'Only output=xlsx is published.');
			send(response, 200, WORKBOOK, await writeSpreadsheet(spreadsheet));
			return true;
		}
		const isSingle = url.searchParams.get('single') === 'true';
		if (!inFrame && !isSingle) return html(switcherPage(spreadsheet, origin + address, kind as PublishedKind));
		const sheet = spreadsheet.sheetById(Number(url.searchParams.get('gid') ?? Number.NaN));
		if (!sheet || sheet.isHidden) throw new Refused(404, 'There is no such sheet.');
		return html(
			inFrame ? sheetInFrame(sheet, spreadsheet, url.searchParams.get('headers') !== 'false') : singleSheetPage(sheet, spreadsheet),
		);
	}
	const [, isPublic, document = '', view] = DOCS.exec(url.pathname) ?? [];
	if (view === undefined) return false;
	if ((view === 'pub') !== (isPublic !== undefined)) throw new Refused(404, 'There is nothing here.');
	const { spreadsheet } = await open(document);
	const title = `Report on ${spreadsheet.name}`;
	const blocks = await reportDocument(spreadsheet);
	if (view === 'pub') return html(publishedDocument(title, blocks));
	if (view === 'mobilebasic') return html(basicDocument(title, blocks));
	if (view === 'edit') return html(documentEditor(title, blocks));
	if (url.searchParams.get('format') !== 'txt') throw new Refused(400, 'Only format=txt is exported.');
	send(response, 200, 'text/plain; charset=utf-8', `\ufeff${plainText(blocks)}`);
	return true;
}
