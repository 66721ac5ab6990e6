import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Folder } from '../files/folder.ts';
import { readSpreadsheet } from '../files/read-spreadsheet.ts';
import { writeSpreadsheet } from '../files/write-spreadsheet.ts';
import { startWorkspace, type Workspace } from '../server/server.ts';
import { newSpreadsheet } from './new-host.ts';

const SCOPE = 'https://www.googleapis.com/auth/';
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Check', 'check').addToUi(); }
function check() { SpreadsheetApp.getActive().getSheets()[0].getRange('B2').setValue('checked'); SpreadsheetApp.getActive().toast('Done'); }
function add(one, other) { return { sum: one + other }; }
function today() { return new Date(); }
function sendAll() { MailApp.sendEmail({ to: 'mayor@example.org', subject: '<b>Report</b>', body: 'Dear mayor', attachments: [Utilities.newBlob('text', 'text/plain', '../../report.txt')] }); }
function nextPeriod() { const next = SpreadsheetApp.create('Next period'); next.getSheets()[0].getRange('A1').setValue('new'); return next.getId(); }
/**
 * @customfunction
 */
function TWICE(value) { return value * 2; }
`;

let root: string;
let workspace: Workspace;
const id = Folder.idOf('report.xlsx');

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'workspace-server-'));
	for (const folder of ['files', 'addon', 'assets']) await mkdir(join(root, folder));
	await writeFile(join(root, 'files/report.xlsx'), await writeSpreadsheet(newSpreadsheet()));
	await writeFile(join(root, 'secret.txt'), 'secret');
	await writeFile(join(root, 'addon/Code.js'), CODE);
	const oauthScopes = [`${SCOPE}spreadsheets`, `${SCOPE}script.container.ui`, `${SCOPE}script.send_mail`];
	await writeFile(join(root, 'addon/appsscript.json'), JSON.stringify({ oauthScopes }));
	for (const name of ['page.js', 'page.css', 'grid.css']) await writeFile(join(root, 'assets', name), '');
	workspace = await startWorkspace({ folder: join(root, 'files'), addon: join(root, 'addon'), assets: join(root, 'assets'), port: 0 });
});
afterEach(async () => {
	await workspace.close();
	await rm(root, { recursive: true });
});

const own = () => ({ origin: workspace.address.slice(0, -1), 'content-type': 'application/json' });

async function post(path: string, body: object, headers: Record<string, string> = own()) {
	const response = await fetch(workspace.address + path, { method: 'POST', headers, body: JSON.stringify(body) });
	return { status: response.status, body: (await response.json()) as Record<string, never> };
}

/** Not by `fetch`, which sets the host itself and tidies the path. */
function rawGet(path: string, headers: Record<string, string> = {}): Promise<{ status: number | undefined; text: string }> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: new URL(workspace.address).port, path, headers }, (response) => {
			let text = '';
			response.on('data', (part) => {
				text += part;
			});
			response.on('end', () => resolve({ status: response.statusCode, text }));
		})
			.on('error', reject)
			.end();
	});
}

const fileNow = async () => readSpreadsheet(await readFile(join(root, 'files/report.xlsx')), id, 'report.xlsx');

test('what a script and a person change is in the file when they are answered', async () => {
	const run = await post(`api/${id}/run`, { functionName: 'check' });
	expect(run.body).toMatchObject({ outcome: { ok: true }, showings: [{ kind: 'toast', message: 'Done' }], changes: { kind: 'some' } });
	const cellValue = { 0: { 0: { v: 'typed', t: 1 }, 1: { f: '=A1', v: 'typed', t: 1 } } };
	const edit = { id: 'sheet.mutation.set-range-values', params: { subUnitId: '0', cellValue } };
	expect((await post(`api/${id}/mutations`, { mutations: [edit] })).status).toBe(200);
	const sheet = (await fileNow()).sheets[0];
	expect([sheet?.cell(1, 1).value, sheet?.cell(0, 0).value, sheet?.cell(0, 1).formula]).toEqual(['checked', 'typed', 'A1']);
});

test('a file that was only looked at is not written', async () => {
	const before = await readFile(join(root, 'files/report.xlsx'));
	await fetch(`${workspace.address}api/${id}/workbook`);
	await post(`api/${id}/run`, { functionName: 'onOpen', mode: 'NONE' });
	expect((await readFile(join(root, 'files/report.xlsx'))).equals(before)).toBe(true);
});

test('google.script.run carries JSON both ways and no dates; custom functions give their value', async () => {
	const call = (functionName: string, parameters: string) => post(`api/${id}/run`, { functionName, parameters, isFromPage: true });
	expect((await call('add', '[1,2]')).body).toMatchObject({ outcome: { ok: true, result: '{"sum":3}' } });
	expect((await call('today', '[]')).body).toMatchObject({ outcome: { ok: false, message: expect.stringContaining('no Date') } });
	const loaded = (await (await fetch(`${workspace.address}api/${id}/workbook`)).json()) as { customFunctions: string[] };
	expect(loaded.customFunctions).toEqual(['TWICE']);
	const cell = await post(`api/${id}/run`, { functionName: 'TWICE', parameters: '[21]', mode: 'CUSTOM_FUNCTION' });
	expect(cell.body).toMatchObject({ outcome: { result: '42' } });
});

test('sending asks for its scope first; then the e-mail is a file that the outbox shows as text', async () => {
	const asked = await post(`api/${id}/run`, { functionName: 'sendAll' });
	expect(asked.body).toMatchObject({ outcome: { ok: false, neededScopes: [`${SCOPE}script.send_mail`] } });
	await post(`api/${id}/grant`, { scopes: [`${SCOPE}script.send_mail`, `${SCOPE}drive`] });
	expect((await post(`api/${id}/run`, { functionName: 'sendAll' })).body).toMatchObject({ outcome: { ok: true } });
	const page = await (await fetch(`${workspace.address}outbox`)).text();
	expect(page).toContain('&#60;b&#62;Report');
	expect(page).not.toContain('<b>Report');
	const [folder = ''] = await readdir(join(root, 'files/outbox'));
	expect((await readdir(join(root, 'files/outbox', folder))).sort()).toEqual(['1-..-..-report.txt', 'mail.json']);
	const link = /href="(\/outbox\/[^"]+)"/.exec(page)?.[1] ?? '';
	expect(await (await fetch(workspace.address.slice(0, -1) + link)).text()).toBe('text');
});

test('a new spreadsheet is a new file of the folder', async () => {
	expect((await post(`api/${id}/run`, { functionName: 'nextPeriod' })).body).toMatchObject({ outcome: { ok: true } });
	expect((await readdir(join(root, 'files'))).sort()).toEqual(['Next period.xlsx', 'report.xlsx']);
});

test('the export is the file as it is now', async () => {
	await post(`api/${id}/run`, { functionName: 'check' });
	const response = await fetch(`${workspace.address}spreadsheets/d/${id}/export?format=xlsx`);
	const exported = await readSpreadsheet(new Uint8Array(await response.arrayBuffer()), id, 'report.xlsx');
	expect(exported.sheets[0]?.cell(1, 1).value).toBe('checked');
});

test('foreign hosts, foreign pages and pages without an origin are refused', async () => {
	expect((await rawGet('/', { host: 'attacker.example' })).status).toBe(403);
	expect((await post(`api/${id}/run`, { functionName: 'check' }, { ...own(), origin: 'https://attacker.example' })).status).toBe(403);
	expect((await post(`api/${id}/run`, { functionName: 'check' }, { ...own(), origin: 'null' })).status).toBe(403);
	expect((await post(`api/${id}/run`, { functionName: 'check' }, { 'content-type': 'application/json' })).status).toBe(403);
	expect((await post(`api/${id}/run`, { functionName: 'check' }, { ...own(), 'content-type': 'text/plain' })).status).toBe(415);
});

test.each([
	'/outbox/..%2f..%2fsecret.txt/x',
	'/assets/..%2f..%2fsecret.txt',
	'/assets/../../secret.txt',
	'/views/..%2fsecret.txt',
	'/%E0%A4%A',
])('nothing outside the folder is served: %s', async (path) => {
	const { status, text } = await rawGet(path);
	expect(status).toBeGreaterThanOrEqual(400);
	expect(text).not.toContain('secret.txt');
	expect(text === 'secret').toBe(false);
});

test('where the port is taken, another is found', async () => {
	const other: Server = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => other.once('listening', resolve));
	const { port } = other.address() as AddressInfo;
	const second = await startWorkspace({ folder: join(root, 'files'), addon: join(root, 'addon'), assets: join(root, 'assets'), port });
	expect(new URL(second.address).port).not.toBe(String(port));
	await second.close();
	await new Promise((resolve) => other.close(resolve));
});

test('an add-on that is not built is said so', async () => {
	const missing = startWorkspace({ folder: join(root, 'files'), addon: join(root, 'nowhere'), assets: join(root, 'assets'), port: 0 });
	await expect(missing).rejects.toThrow('npm run build');
	expect(existsSync(join(root, 'files/outbox'))).toBe(false);
});
