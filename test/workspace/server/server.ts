import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { WorkbookFileError } from '#core/files';
import { Folder } from '../files/folder.ts';
import { writeSpreadsheet } from '../files/write-spreadsheet.ts';
import { fillCopy } from '../spreadsheet/copy-spreadsheet.ts';
import { readBundle } from './bundle.ts';
import { answerAsGoogle } from './google/answer.ts';
import { applyMutation, type GridMutation } from './grid-mutation.ts';
import { gridCell, gridRules, gridSnapshot } from './grid-snapshot.ts';
import { type Answer, newAccount, OpenDocument, type RunReply } from './open-document.ts';
import { Outbox } from './outbox.ts';
import { copyPage, copyPolicy, filesPage, missingPage, outboxPage, pagePolicy, sheetPage, viewPolicy } from './pages.ts';
import { checkOrigin, Refused, readJson, send, sendJson } from './request.ts';
import { scriptRunShim } from './script-run-shim.ts';

export interface WorkspaceOptions {
	/** The folder of .xlsx files. */
	readonly folder: string;
	/** The one file of it that is shown. */
	readonly onlyFile?: string;
	/** The built add-on. */
	readonly addon: string;
	/** The built page. */
	readonly assets: string;
	/** The port that is tried first; where it is taken, any free one. */
	readonly port?: number;
	/** The clock of the add-on; this machine’s where left out. */
	readonly now?: () => number;
}

export interface Workspace {
	readonly address: string;
	readonly folder: Folder;
	/** Writes what is not written yet and stops. */
	close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';
const assetTypes: Readonly<Record<string, string>> = {
	'page.js': 'text/javascript; charset=utf-8',
	'page.css': 'text/css; charset=utf-8',
	'grid.css': 'text/css; charset=utf-8',
};

/** Serves the workspace on this machine alone. */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
	const bundle = readBundle(options.addon);
	if (!existsSync(join(options.assets, 'page.js')))
		throw new Error(`There is no built page in ${options.assets}. Run npm run build first.`);
	const folder = new Folder(options.folder, options.onlyFile);
	const outbox = new Outbox(join(options.folder, 'outbox'));
	const account = newAccount(bundle);
	const documents = new Map<string, OpenDocument>();
	const customFunctions = [...bundle.code.matchAll(/@customfunction[\s\S]*?\*\/\s*function\s+(\w+)/g)].map(([, name]) => name);

	const documentOf = async (id: string): Promise<OpenDocument> => {
		const spreadsheet = await folder.open(id);
		if (!spreadsheet) throw new Refused(404, 'There is no such spreadsheet.');
		const known = documents.get(id) ?? new OpenDocument({ spreadsheet, bundle, account, folder, outbox, now: options.now ?? Date.now });
		documents.set(id, known);
		return known;
	};

	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			const status = error instanceof Refused ? error.status : error instanceof WorkbookFileError ? 422 : 500;
			if (response.headersSent) response.end();
			else if (status === 404 && request.method === 'GET')
				send(response, 404, HTML, missingPage(), { 'content-security-policy': pagePolicy });
			else sendJson(response, { error: error instanceof Error ? error.message : String(error) }, status);
		});
	});

	const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		checkOrigin(request, (server.address() as AddressInfo).port);
		const url = new URL(request.url ?? '/', 'http://127.0.0.1');
		if (await answerAsGoogle(request, url, response, documentOf)) return;
		const route = `${request.method} ${url.pathname.replace(/^\/(spreadsheets\/d|api)\/[\w-]+\//, '/$1/*/')}`;
		const id = /^\/(?:spreadsheets\/d|api)\/([\w-]+)\//.exec(url.pathname)?.[1] ?? '';
		// Pages of scripts have an origin of their own, as Google's have: the machine's other name, which serves nothing else.
		const isForViews = request.headers.host?.startsWith('localhost:');
		if (isForViews !== url.pathname.startsWith('/views/')) {
			if (isForViews && request.method === 'GET')
				return void response.writeHead(302, { location: `http://127.0.0.1:${port}${request.url}` }).end();
			throw new Refused(404, 'There is nothing here.');
		}
		const html = (body: string) => send(response, 200, HTML, body, { 'content-security-policy': pagePolicy });
		switch (route) {
			case 'GET /':
				return html(filesPage((await folder.list()).map((name) => ({ name, id: Folder.idOf(name) }))));
			case 'GET /outbox':
				return html(outboxPage(await outbox.list()));
			case 'GET /spreadsheets/d/*/edit':
				return html(sheetPage((await documentOf(id)).spreadsheet.name));
			case 'GET /spreadsheets/d/*/copy':
				return send(response, 200, HTML, copyPage((await documentOf(id)).spreadsheet.name), {
					'content-security-policy': copyPolicy,
					// Else the browser sends the form without its origin.
					'referrer-policy': 'same-origin',
				});
			case 'POST /spreadsheets/d/*/copy': {
				const { spreadsheet } = await documentOf(id);
				const copy = fillCopy(folder.create(`Copy of ${spreadsheet.name}`), spreadsheet);
				await folder.save();
				return void response.writeHead(303, { location: `/spreadsheets/d/${copy.id}/edit` }).end();
			}
			case 'GET /spreadsheets/d/*/export':
				return exportFile(await documentOf(id), url, response);
			case 'GET /api/*/workbook': {
				const { spreadsheet } = await documentOf(id);
				return sendJson(response, { workbook: gridSnapshot(spreadsheet), activeSheet: String(spreadsheet.activeSheetId), customFunctions });
			}
			case 'POST /api/*/mutations':
				return keepMutations(await documentOf(id), await readJson(request), response);
			case 'POST /api/*/selection':
				return keepSelection(await documentOf(id), await readJson(request), response);
			case 'POST /api/*/run':
				return runFunction(await documentOf(id), await readJson(request), response);
			case 'POST /api/*/grant': {
				const { scopes } = await readJson(request);
				const declared = (Array.isArray(scopes) ? scopes : []).filter((scope) => bundle.manifest.oauthScopes.includes(String(scope)));
				for (const scope of declared) account.grantedScopes.add(String(scope));
				return sendJson(response, {});
			}
			default:
				return sendFile(url, response);
		}
	};

	const sendFile = async (url: URL, response: ServerResponse): Promise<void> => {
		const [, place, name = '', file = ''] = url.pathname.split('/').map(decodeURIComponent);
		const type = assetTypes[name];
		if (place === 'assets' && type) return send(response, 200, type, readFileSync(join(options.assets, name)));
		const view = place === 'views' ? account.views.get(name) : undefined;
		if (view !== undefined) {
			// Spreadsheets that a page leads to at Google are here.
			const here = scriptRunShim(view).replaceAll('https://docs.google.com/', `http://127.0.0.1:${port}/`);
			return send(response, 200, HTML, here, { 'content-security-policy': viewPolicy });
		}
		const attachment = place === 'outbox' ? await outbox.attachment(name, file) : undefined;
		if (attachment) {
			const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`;
			return send(response, 200, attachment.contentType, attachment.bytes, { 'content-disposition': disposition });
		}
		throw new Refused(404, 'There is nothing here.');
	};

	const keepMutations = async (document: OpenDocument, body: Record<string, unknown>, response: ServerResponse): Promise<void> => {
		if (!Array.isArray(body.mutations)) throw new Refused(400, 'Mutations were expected.');
		for (const mutation of body.mutations as GridMutation[]) applyMutation(document.spreadsheet, mutation);
		await folder.save();
		sendJson(response, { revision: document.spreadsheet.revision });
	};

	const runFunction = async (document: OpenDocument, body: Record<string, unknown>, response: ServerResponse): Promise<void> => {
		const { functionName, parameters, locale = 'en', mode = 'FULL', isFromPage = false, answers } = body;
		const wrong =
			typeof functionName !== 'string' || typeof locale !== 'string' || !/^(?:NONE|LIMITED|FULL|CUSTOM_FUNCTION)$/.test(String(mode));
		if (wrong || (parameters !== undefined && typeof parameters !== 'string')) throw new Refused(400, 'A function was expected.');
		const given = Array.isArray(answers) ? answers : [];
		const reply = document.run(
			{ functionName, mode: mode as 'FULL', isFromPage: isFromPage === true, ...(parameters === undefined ? {} : { parameters }) },
			locale,
			given.map(({ button, text }: Partial<Answer>) => ({ button: String(button), text: String(text ?? '') })),
		);
		await folder.save();
		sendJson(response, replyToPage(reply));
	};

	const port = await listen(server, options.port ?? 4848);
	return {
		address: `http://127.0.0.1:${port}/`,
		folder,
		close: async () => {
			const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
			server.closeAllConnections();
			await stopped;
			await folder.save();
		},
	};
}

/** Cells and rules in the words of the grid. */
function replyToPage({ outcome, showings, changes, question }: RunReply): unknown {
	if (changes.kind === 'all') return { outcome, showings, changes, question };
	const sheets = changes.sheets.map(({ sheetId, cells, rules }) => ({
		sheetId: String(sheetId),
		cells: cells.map(({ row, column, cell }) => ({ row, column, cell: { v: null, f: null, s: null, custom: null, ...gridCell(cell) } })),
		...(rules ? { rules: gridRules(rules) } : {}),
	}));
	return { outcome, showings, question, changes: { kind: 'some', sheets } };
}

function keepSelection({ spreadsheet }: OpenDocument, body: Record<string, unknown>, response: ServerResponse): void {
	const sheet = spreadsheet.sheetById(Number(body.sheetId));
	const places = [body.startRow, body.startColumn, body.endRow, body.endColumn].map(Number);
	const [startRow = 0, startColumn = 0, endRow = 0, endColumn = 0] = places;
	if (sheet && places.every((place) => Number.isInteger(place) && place >= 0)) {
		spreadsheet.activeSheetId = sheet.id;
		spreadsheet.selection = { startRow, startColumn, endRow, endColumn };
	}
	sendJson(response, {});
}

async function exportFile({ spreadsheet }: OpenDocument, url: URL, response: ServerResponse): Promise<void> {
	if (url.searchParams.get('format') !== 'xlsx') throw new Refused(400, 'Only format=xlsx is exported.');
	send(response, 200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', await writeSpreadsheet(spreadsheet), {
		'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${spreadsheet.name}.xlsx`)}`,
	});
}

/** On the port asked for, or any free one where it is taken. */
function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' && port !== 0) listen(server, 0).then(resolve, reject);
			else reject(error);
		});
		server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});
}
