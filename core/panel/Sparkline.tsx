const WIDTH = 120;
const HEIGHT = 24;
const EDGE = 3;

/** How a figure has gone, as a line with its last point; `label` says from when to when. */
export function Sparkline({ values, label }: { readonly values: readonly number[]; readonly label: string }) {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, values.length - 1);
	const y = (value: number) => (most === least ? HEIGHT / 2 : HEIGHT - EDGE - ((value - least) * (HEIGHT - 2 * EDGE)) / (most - least));
	const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`);
	const last = values.length - 1;
	return (
		<p class="imc-trend imc-help">
			<svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
				<polyline points={points.join(' ')} />
				<circle cx={x(last)} cy={y(values[last] ?? 0)} r="2.5" />
			</svg>
			{label}
		</p>
	);
}
