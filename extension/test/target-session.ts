import type { CDPSession } from 'playwright-core';

/** A line to a target that Playwright does not know as a page, such as a side panel, or that must be held by its debugger. */
export interface TargetSession {
	readonly send: (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;
	/** Resolves when the target says this next. */
	readonly said: (method: string) => Promise<void>;
	/** The value of an expression in the target. */
	readonly evaluate: (expression: string) => Promise<unknown>;
}

interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly result?: Readonly<Record<string, unknown>>;
}

export async function attachTo(browser: CDPSession, targetId: string): Promise<TargetSession> {
	const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
	const listeners = new Set<(message: Message) => void>();
	browser.on('Target.receivedMessageFromTarget', (event) => {
		if (event.sessionId !== sessionId) return;
		const message = JSON.parse(event.message) as Message;
		for (const listener of listeners) listener(message);
	});
	const hear = (isIt: (message: Message) => boolean) =>
		new Promise<Message>((resolve) => {
			const listener = (message: Message) => {
				if (!isIt(message)) return;
				listeners.delete(listener);
				resolve(message);
			};
			listeners.add(listener);
		});
	let sent = 0;
	const send = async (method: string, params: object = {}) => {
		const id = ++sent;
		const answer = hear((message) => message.id === id);
		await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
		return (await answer).result ?? {};
	};
	return {
		send,
		said: async (method) => void (await hear((message) => message.method === method)),
		evaluate: async (expression) => {
			const { result } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
			return (result as { value?: unknown } | undefined)?.value;
		},
	};
}
