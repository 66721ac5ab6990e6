const BARS = '▁▂▃▄▅▆▇█';
const WIDTH = 20;

/**
 * `SPARKLINE` in letters: a line as blocks of eight heights, a bar as a filled length. Google draws it in the cell; what
 * it says is the same.
 */
export function sparkline(data: unknown, options: unknown): string {
	const values = numbersIn(data);
	const settings = new Map(rowsOf(options).map(([name, value]) => [String(name).toLowerCase(), value]));
	if (values.length === 0) return '';
	if (settings.get('charttype') === 'bar') {
		const most = Number(settings.get('max') ?? values.reduce((sum, value) => sum + value, 0));
		const filled = Math.round((Math.min(values[0] ?? 0, most) / (most || 1)) * WIDTH);
		return '█'.repeat(Math.max(0, filled)).padEnd(WIDTH, '░');
	}
	const least = Number(settings.get('ymin') ?? Math.min(...values));
	const most = Number(settings.get('ymax') ?? Math.max(...values));
	return values.map((value) => BARS[Math.max(0, Math.min(7, Math.round(((value - least) / (most - least || 1)) * 7)))]).join('');
}

function numbersIn(data: unknown): number[] {
	return [data].flat(2).filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
}

/** Pairs of a name and a value, as an array literal gives them. */
function rowsOf(options: unknown): unknown[][] {
	return Array.isArray(options) ? options.filter((row): row is unknown[] => Array.isArray(row)) : [];
}
