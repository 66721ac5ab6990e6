import { addonWordsFor } from '#core/add-on-words';
import type { CallName, Envelope, ReplyOf, RequestOf } from '../contract/calls.ts';
import { requests } from '../contract/requests.ts';
import { readerLanguage } from './language.ts';
import { explainProblem } from './problem.ts';

/** The functions that pages call. */
export type ServerFunctions = { readonly [N in CallName]: (request: RequestOf<N>) => ReplyOf<N> };

/** A door for pages: JSON text in, JSON text out, whatever happens. */
export function doorTo(functions: Partial<ServerFunctions>): (name: string, request: string) => string {
	return (name, request) => JSON.stringify(answer(functions, name, request));
}

function answer(functions: Partial<ServerFunctions>, name: string, text: string): Envelope {
	try {
		if (!isCallName(name, functions)) throw new Error(`no call ${name.slice(0, 40)}`);
		const request = requests[name].parse(JSON.parse(text));
		return { ok: true, value: (functions[name] as (request: unknown) => unknown)(request) };
	} catch (error) {
		return { ok: false, message: explainProblem(error, addonWordsFor(safeLanguage())) };
	}
}

function isCallName(name: string, functions: Partial<ServerFunctions>): name is CallName {
	return Object.keys(functions).includes(name);
}

function safeLanguage(): ReturnType<typeof readerLanguage> {
	try {
		return readerLanguage();
	} catch {
		return 'en';
	}
}
