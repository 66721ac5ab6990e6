/**
 * `google.script.run` and `google.script.host` for a page in its frame: calls go to the window around it, which alone may
 * ask the server. Refuses what Google refuses to carry. Written as text, for it runs in the frame before the page's own scripts.
 */
const SHIM = `<script>(() => {
	const waiting = new Map();
	let next = 1;
	function refuse(value, path, above) {
		if (value === null || value === undefined || ['string', 'boolean'].includes(typeof value)) return;
		if (typeof value === 'number') { if (Number.isFinite(value)) return; throw new TypeError('google.script.run carries no ' + value + ' (' + path + ').'); }
		const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
		if (Array.isArray(value) || prototype === Object.prototype || prototype === null) {
			if (above.includes(value)) throw new TypeError('google.script.run carries no circles (' + path + ').');
			for (const key of Object.keys(value)) refuse(value[key], path + '.' + key, [...above, value]);
			return;
		}
		const kind = typeof value === 'object' ? value.constructor?.name : typeof value;
		throw new TypeError('Failed due to illegal value in property: ' + path + ' (' + kind + ')');
	}
	function runner(handlers) {
		return new Proxy({}, { get: (_target, name) => {
			if (typeof name !== 'string') return undefined;
			if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
			if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
			if (name === 'withUserObject') return (userObject) => runner({ ...handlers, userObject });
			return (...parameters) => {
				refuse(parameters, 'parameters', []);
				if (waiting.size >= 10) throw new Error('There are too many scripts running simultaneously for this Google user account.');
				const id = next++;
				waiting.set(id, handlers);
				parent.postMessage({ workspace: 'run', id, functionName: name, parameters: JSON.stringify(parameters) }, '*');
			};
		} });
	}
	addEventListener('message', ({ source, data }) => {
		if (source !== parent || data?.workspace !== 'reply') return;
		const handlers = waiting.get(data.id);
		waiting.delete(data.id);
		if (!handlers) return;
		if (data.ok) handlers.success?.(data.result === undefined ? undefined : JSON.parse(data.result), handlers.userObject);
		else if (handlers.failure) handlers.failure(new Error(data.message), handlers.userObject);
		else console.error(data.message);
	});
	// Keys of the window around the page.
	addEventListener('keydown', (event) => {
		if (event.key !== 'F6') return;
		event.preventDefault();
		parent.postMessage({ workspace: 'next', value: event.shiftKey ? -1 : 1 }, '*');
	});
	const host = (action) => (value) => parent.postMessage({ workspace: action, value }, '*');
	globalThis.google = { script: { run: runner({}), host: { close: host('close'), setHeight: host('height'), setWidth: host('width'), editor: { focus: host('focus') } } } };
})()</script>`;

/** The page with the shim before anything of its own. */
export function scriptRunShim(page: string): string {
	const head = /<head[^>]*>/i.exec(page);
	if (head) return page.slice(0, head.index + head[0].length) + SHIM + page.slice(head.index + head[0].length);
	const start = /^\s*<!doctype[^>]*>/i.exec(page)?.[0] ?? '';
	return start + SHIM + page.slice(start.length);
}
