import type { SidebarWords } from '#core/add-on-words';
import type { CallName, ReplyOf, RequestOf } from '../contract/calls.ts';
import { envelope, replies } from '../contract/replies.ts';
/** The server's functions as a page calls them: each gives a promise of what it gives there. */
export type Server = { readonly [N in CallName]: (request: RequestOf<N>) => Promise<ReplyOf<N>> };

interface ScriptRun {
	withSuccessHandler(handle: (reply: unknown) => void): ScriptRun;
	withFailureHandler(handle: (error: unknown) => void): ScriptRun;
	callServer(name: string, request: string): void;
}
declare const google: {
	readonly script: {
		readonly run: ScriptRun;
		readonly host: { close(): void; setHeight(pixels: number): void; readonly editor: { focus(): void } };
	};
};

/** A dialog is as high as it is told to be, and no higher than a small screen. */
const HIGHEST_DIALOG = 680;

/** Keeps a dialog as high as what stands in it. */
export function fitDialog(content: HTMLElement): void {
	const fit = () => google.script.host.setHeight(Math.min(HIGHEST_DIALOG, Math.ceil(content.getBoundingClientRect().height)));
	new ResizeObserver(fit).observe(content);
}

/** Escape leaves the page: a dialog closes, a sidebar gives the keys back to the sheet. */
export function leaveOnEscape(leave: () => void): void {
	addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && !event.defaultPrevented) leave();
	});
}

/** Gives the keys to the sheet. */
export function focusSheet(): void {
	google.script.host.editor.focus();
}

/** Closes a dialog. */
export function closePage(): void {
	google.script.host.close();
}

/** Calls the server; rejects with a message in the words of the page. */
export function connect(words: SidebarWords): Server {
	const call = <N extends CallName>(name: N, request: RequestOf<N>): Promise<ReplyOf<N>> =>
		new Promise((resolve, reject) => {
			google.script.run
				.withSuccessHandler((text) => {
					try {
						const reply = envelope.parse(JSON.parse(String(text)));
						if (reply.ok) resolve(replies[name].parse(reply.value) as ReplyOf<N>);
						else reject(new Error(reply.message));
					} catch {
						reject(new Error(words.outdated));
					}
				})
				.withFailureHandler((error) => reject(new Error(explainFailure(error, words, navigator.onLine))))
				.callServer(name, JSON.stringify(request));
		});
	return Object.fromEntries(
		(Object.keys(replies) as CallName[]).map((name) => [name, (request: never) => call(name, request)]),
	) as unknown as Server;
}

/**
 * What a failed call means. With several accounts signed in Google runs the page as one and the call as another, and says
 * no more than PERMISSION_DENIED; its other messages come in the language of the account.
 */
export function explainFailure(error: unknown, words: SidebarWords, isOnline: boolean): string {
	const message = error instanceof Error ? error.message : String((error as { message?: unknown } | null)?.message ?? error);
	if (!isOnline || /NetworkError|HTTP 0\b/i.test(message)) return words.offline;
	if (/PERMISSION_DENIED/.test(message)) return words.accounts;
	return words.session;
}
