import { fill } from '../locales/fill.ts';
import type { PanelWords } from '../locales/panel-words.ts';

export interface ScoreChangeProps {
	readonly before: number | null | undefined;
	readonly now: number | null;
	readonly words: PanelWords;
}

/** By how much a score has changed since the check before, with the one decimal of what “fix first” promises; it is announced. */
export function ScoreChange({ before, now, words }: ScoreChangeProps) {
	const change = typeof before === 'number' && now !== null ? Math.round(10 * (now - before)) / 10 : 0;
	const points = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(change);
	return (
		<span class={`imc-change imc-band-${change < 0 ? 'red' : 'green'}`} role="status">
			{change === 0 ? '' : fill(words.sinceLastCheck, { points })}
		</span>
	);
}
