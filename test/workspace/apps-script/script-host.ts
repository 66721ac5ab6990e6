/// <reference types="google-apps-script" />
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';

/** What a script runs in and what it can reach outside itself. One for each open spreadsheet. */
export interface ScriptHost {
	readonly spreadsheet: SpreadsheetModel;
	/** HTML files of the bundle by name, without their ending. */
	readonly htmlFiles: ReadonlyMap<string, string>;
	readonly manifest: Manifest;
	readonly user: { readonly email: string; readonly locale: string };
	readonly grantedScopes: Set<string>;
	readonly userProperties: Map<string, string>;
	readonly scriptProperties: Map<string, string>;
	readonly cache: Map<string, { readonly value: string; readonly expiresAt: number }>;
	/** Names of locks (`document`, `script`, `user`) that another run holds just now. */
	readonly heldLocks: Set<string>;
	readonly window: ScriptWindow;
	/** Milliseconds since the epoch. */
	now(): number;
	sendMail(mail: Mail): void;
	/** A page of HTML as PDF, where a browser is there to print it. */
	printPdf(html: string): Uint8Array;
	/** A new spreadsheet in the same folder, e.g. for the next period. */
	createSpreadsheet(name: string): SpreadsheetModel;
	openSpreadsheet(id: string): SpreadsheetModel | undefined;
	/** The last error that a service gave the script, with the one that it stands for. */
	lastError: { readonly own: unknown; readonly error: Error } | undefined;
}

export interface Manifest {
	readonly oauthScopes: readonly string[];
	readonly timeZone?: string;
}

/** What the person sees of a script. */
export interface ScriptWindow {
	addMenu(menu: { readonly title: string; readonly items: readonly MenuItem[]; readonly isAddon: boolean }): void;
	showSidebar(view: View): void;
	showDialog(view: View & { readonly isModal: boolean }): void;
	toast(message: string, title: string, seconds: number): void;
	/** Waits for the person; answers with the name of a button, and the text where one was asked for. */
	ask(question: Question): { readonly button: string; readonly text: string };
	select(sheetId: number): void;
}

export interface View {
	readonly title: string;
	readonly html: string;
	readonly width?: number;
	readonly height?: number;
}

export interface Question {
	readonly title: string;
	readonly message: string;
	readonly buttons: readonly string[];
	readonly asksText: boolean;
}

export interface Mail {
	readonly to: readonly string[];
	readonly cc: readonly string[];
	readonly bcc: readonly string[];
	readonly replyTo?: string;
	readonly fromName?: string;
	readonly subject: string;
	readonly body: string;
	readonly htmlBody?: string;
	readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }[];
}

export type MenuItem =
	| { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
	| { readonly kind: 'separator' }
	| { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] };
