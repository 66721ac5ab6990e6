import { randomUUID } from 'node:crypto';
import type { MenuItem, Question, ScriptHost, View } from '../apps-script/script-host.ts';
import { NotImplemented, RunEnded } from '../apps-script/service-error.ts';
import type { Folder } from '../files/folder.ts';
import { runScript, type ScriptCall, type ScriptOutcome } from '../run-script.ts';
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { type Changes, watchChanges } from '../spreadsheet/watch-changes.ts';
import type { Bundle } from './bundle.ts';
import type { Outbox } from './outbox.ts';
import { printPdf } from './print-pdf.ts';

/** What a run asks the window to show, in order. */
export type Showing =
	| { readonly kind: 'menu'; readonly title: string; readonly items: readonly MenuItem[]; readonly isAddon: boolean }
	| { readonly kind: 'sidebar'; readonly title: string; readonly view: string }
	| {
			readonly kind: 'dialog';
			readonly title: string;
			readonly view: string;
			readonly width: number;
			readonly height: number;
			readonly isModal: boolean;
	  }
	| { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
	| { readonly kind: 'alert'; readonly title: string; readonly message: string }
	| { readonly kind: 'select'; readonly sheetId: number; readonly range: SpreadsheetModel['selection'] };

export interface RunReply {
	readonly outcome: ScriptOutcome;
	readonly showings: readonly Showing[];
	readonly changes: Changes;
	/** What the person has to answer before the function can run: it is run anew with the answer. */
	readonly question?: Question;
}

export interface Answer {
	readonly button: string;
	readonly text: string;
}

const SEND_MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const MOST_VIEWS = 30;

/** What all open documents of one person share. */
export interface Account {
	readonly email: string;
	readonly grantedScopes: Set<string>;
	readonly userProperties: Map<string, string>;
	readonly scriptProperties: Map<string, string>;
	/** Pages that scripts showed, by an unguessable name. */
	readonly views: Map<string, string>;
}

/** A person who has granted all that the manifest asks for but the sending of e-mail, which is asked for when it is needed. */
export function newAccount(bundle: Bundle): Account {
	return {
		email: 'owner@example.org',
		grantedScopes: new Set(bundle.manifest.oauthScopes.filter((scope) => scope !== SEND_MAIL)),
		userProperties: new Map(),
		scriptProperties: new Map(),
		views: new Map(),
	};
}

/** One open spreadsheet with the add-on in it. */
export class OpenDocument {
	readonly spreadsheet: SpreadsheetModel;
	readonly #bundle: Bundle;
	readonly #account: Account;
	readonly #folder: Folder;
	readonly #outbox: Outbox;
	readonly #now: () => number;
	readonly #cache: ScriptHost['cache'] = new Map();
	readonly #heldLocks = new Set<string>();

	constructor(parts: {
		spreadsheet: SpreadsheetModel;
		bundle: Bundle;
		account: Account;
		folder: Folder;
		outbox: Outbox;
		now: () => number;
	}) {
		this.spreadsheet = parts.spreadsheet;
		this.#bundle = parts.bundle;
		this.#account = parts.account;
		this.#folder = parts.folder;
		this.#outbox = parts.outbox;
		this.#now = parts.now;
	}

	/**
	 * Runs a function of the add-on; `locale` is the language of the person's account. A run can't wait for the window, so
	 * that one that asks before it has changed anything ends there, and is run again with the answers so far.
	 */
	run(call: Omit<ScriptCall, 'code'>, locale: string, answers: readonly Answer[] = []): RunReply {
		const showings: Showing[] = [];
		const before = this.spreadsheet.revision;
		const left = [...answers];
		let question: Question | undefined;
		const ask = (asked: Question): Answer => {
			const answer = left.shift();
			if (answer) return answer;
			if (!asked.asksText && asked.buttons.length === 1) {
				showings.push({ kind: 'alert', title: asked.title, message: asked.message });
				return { button: 'OK', text: '' };
			}
			if (this.spreadsheet.revision !== before) throw new NotImplemented('A question after a change (Ui.alert, Ui.prompt)');
			question = asked;
			throw new RunEnded('Waiting for an answer');
		};
		const host = this.#host(showings, locale, ask);
		const { result, changes } = watchChanges(this.spreadsheet, () => runScript(host, { ...call, code: this.#bundle.code }));
		return { outcome: result, showings, changes, ...(question ? { question } : {}) };
	}

	#host(showings: Showing[], locale: string, ask: (question: Question) => Answer): ScriptHost {
		const account = this.#account;
		return {
			spreadsheet: this.spreadsheet,
			htmlFiles: this.#bundle.htmlFiles,
			manifest: this.#bundle.manifest,
			user: { email: account.email, locale },
			grantedScopes: account.grantedScopes,
			userProperties: account.userProperties,
			scriptProperties: account.scriptProperties,
			cache: this.#cache,
			heldLocks: this.#heldLocks,
			window: {
				addMenu: (menu) => void showings.push({ kind: 'menu', ...menu }),
				showSidebar: (view) => void showings.push({ kind: 'sidebar', title: view.title, view: this.#keepView(view) }),
				showDialog: (view) => {
					const { title, width = 600, height = 400, isModal } = view;
					showings.push({ kind: 'dialog', title, width, height, isModal, view: this.#keepView(view) });
				},
				toast: (message, title, seconds) => void showings.push({ kind: 'toast', message, title, seconds }),
				ask,
				select: (sheetId) => void showings.push({ kind: 'select', sheetId, range: this.spreadsheet.selection }),
			},
			now: this.#now,
			sendMail: (mail) => this.#outbox.send(mail, new Date()),
			printPdf,
			createSpreadsheet: (name) => this.#folder.create(name),
			openSpreadsheet: (id) => this.#folder.find(id),
			lastError: undefined,
		};
	}

	#keepView({ html }: View): string {
		const { views } = this.#account;
		const name = randomUUID();
		views.set(name, html);
		for (const old of [...views.keys()].slice(0, -MOST_VIEWS)) views.delete(old);
		return name;
	}
}
