import type { Mail, Manifest, MenuItem, Question, ScriptHost, View } from '../apps-script/script-host.ts';
import { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';

const SCOPE = 'https://www.googleapis.com/auth/';
const defaultManifest: Manifest = { oauthScopes: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}script.container.ui`] };

/** What a test's script showed to the person. */
export interface Shown {
	readonly menus: { readonly title: string; readonly items: readonly MenuItem[]; readonly isAddon: boolean }[];
	readonly sidebars: View[];
	readonly dialogs: View[];
	readonly toasts: string[];
	readonly questions: Question[];
	readonly mails: Mail[];
}

export interface HostOptions {
	readonly spreadsheet?: SpreadsheetModel;
	readonly manifest?: Manifest;
	readonly user?: { readonly email: string; readonly locale: string };
	readonly granted?: readonly string[];
	readonly htmlFiles?: ReadonlyMap<string, string>;
	/** Answers to what the script asks, in order; then the first button of each question. */
	readonly answers?: readonly { readonly button: string; readonly text?: string }[];
}

/** A host with no window and no files: what it is shown is kept. */
export function newHost(options: HostOptions = {}): { host: ScriptHost; shown: Shown } {
	const shown: Shown = { menus: [], sidebars: [], dialogs: [], toasts: [], questions: [], mails: [] };
	const manifest = options.manifest ?? defaultManifest;
	const answers = [...(options.answers ?? [])];
	const opened = new Map<string, SpreadsheetModel>();
	const host: ScriptHost = {
		spreadsheet: options.spreadsheet ?? newSpreadsheet(),
		htmlFiles: options.htmlFiles ?? new Map(),
		manifest,
		user: options.user ?? { email: 'owner@example.org', locale: 'en' },
		grantedScopes: new Set(options.granted ?? manifest.oauthScopes),
		userProperties: new Map(),
		scriptProperties: new Map(),
		cache: new Map(),
		heldLocks: new Set(),
		window: {
			addMenu: (menu) => void shown.menus.push(menu),
			showSidebar: (view) => void shown.sidebars.push(view),
			showDialog: (view) => void shown.dialogs.push(view),
			toast: (message) => void shown.toasts.push(message),
			ask: (question) => {
				shown.questions.push(question);
				const answer = answers.shift();
				return { button: answer?.button ?? question.buttons[0] ?? 'OK', text: answer?.text ?? '' };
			},
			select: () => {},
		},
		now: () => performance.timeOrigin + performance.now(),
		sendMail: (mail) => void shown.mails.push(mail),
		printPdf: (html) => Buffer.from(`%PDF-1.4 ${html}`),
		createSpreadsheet: (name) => {
			const created = newSpreadsheet(name);
			opened.set(created.id, created);
			return created;
		},
		openSpreadsheet: (id) => opened.get(id),
		lastError: undefined,
	};
	return { host, shown };
}

/** One empty sheet, as Google makes it. */
export function newSpreadsheet(name = 'Report'): SpreadsheetModel {
	const spreadsheet = new SpreadsheetModel(`id-${name}`, name);
	spreadsheet.addSheet('Sheet1');
	return spreadsheet;
}
