import { types } from 'node:util';

/**
 * JSON text of what `google.script.run` hands to the page. Google carries text, numbers, booleans, `null`, arrays and plain
 * objects of them; of anything else it makes `null` or a failure, so that here it always is a failure.
 */
export function checkReturn(value: unknown): string | undefined {
	if (value === undefined) return undefined;
	refuseForeign(value, 'result', new Set());
	return JSON.stringify(value);
}

function refuseForeign(value: unknown, path: string, above: ReadonlySet<unknown>): void {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
	if (typeof value === 'number') {
		if (!Number.isFinite(value)) throw new Error(`google.script.run carries no ${value} (${path}).`);
		return;
	}
	if (typeof value !== 'object') throw new Error(`google.script.run carries no ${typeof value} (${path}).`);
	if (types.isDate(value)) throw new Error(`google.script.run carries no Date (${path}).`);
	if (above.has(value)) throw new Error(`google.script.run carries no circles (${path}).`);
	const inside = new Set([...above, value]);
	if (Array.isArray(value)) {
		value.forEach((part, index) => {
			refuseForeign(part, `${path}[${index}]`, inside);
		});
		return;
	}
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
		throw new Error(`google.script.run carries plain objects alone (${path}).`);
	}
	for (const [key, part] of Object.entries(value)) refuseForeign(part, `${path}.${key}`, inside);
}
