const BLOCKS = '▁▂▃▄▅▆▇█';
const WIDTH = 20;

/** What `SPARKLINE` shows: a bar filled in part, or a line through points from 0 to 1. */
export type Sparkline =
	| { readonly kind: 'bar'; readonly share: number; readonly color: string | undefined }
	| { readonly kind: 'line'; readonly points: readonly number[]; readonly color: string | undefined };

/** The values and the settings as the function gets them; nothing where there are no numbers. */
export function sparklineOf(data: unknown, options: unknown): Sparkline | undefined {
	const values = numbersIn(data);
	const settings = new Map(rowsOf(options).map(([name, value]) => [String(name).toLowerCase(), value]));
	if (values.length === 0) return undefined;
	if (settings.get('charttype') === 'bar') {
		const most = Number(settings.get('max') ?? values.reduce((sum, value) => sum + value, 0));
		const share = Math.max(0, Math.min(values[0] ?? 0, most) / (most || 1));
		return { kind: 'bar', share, color: settings.get('color1') as string | undefined };
	}
	const least = Number(settings.get('ymin') ?? Math.min(...values));
	const most = Number(settings.get('ymax') ?? Math.max(...values));
	const points = values.map((value) => Math.max(0, Math.min(1, (value - least) / (most - least || 1))));
	return { kind: 'line', points, color: settings.get('color') as string | undefined };
}

/** In letters, for those who don't see what is drawn, and for the file. */
export function sparklineText(data: unknown, options: unknown): string {
	const sparkline = sparklineOf(data, options);
	if (!sparkline) return '';
	if (sparkline.kind === 'bar') return '█'.repeat(Math.round(sparkline.share * WIDTH)).padEnd(WIDTH, '░');
	return sparkline.points.map((point) => BLOCKS[Math.round(point * 7)]).join('');
}

function numbersIn(data: unknown): number[] {
	return [data].flat(2).filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
}

/** Pairs of a name and a value, as an array literal gives them. */
function rowsOf(options: unknown): unknown[][] {
	return Array.isArray(options) ? options.filter((row): row is unknown[] => Array.isArray(row)) : [];
}
