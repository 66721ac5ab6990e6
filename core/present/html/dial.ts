import type { Band } from '../../score/bands.ts';
import type { ResultsView } from '../../view/schema.ts';
import { html, type Markup } from './markup.ts';

const RADIUS = 52;
const LENGTH = 2 * Math.PI * RADIUS;

/** Signs that tell looks apart without their colours: a disc, a triangle, a square, a ring, a line. */
const shapes = {
	green: html`<circle cx="6" cy="6" r="5"/>`,
	amber: html`<path d="M6 .8 11.6 11H.4z"/>`,
	red: html`<rect x="1" y="1" width="10" height="10"/>`,
	open: html`<circle class="open" cx="6" cy="6" r="4"/>`,
	none: html`<path d="M1 5h10v2H1z"/>`,
};

const shapeOf = {
	green: shapes.green,
	reached: shapes.green,
	explained: shapes.green,
	amber: shapes.amber,
	near: shapes.amber,
	question: shapes.amber,
	red: shapes.red,
	missed: shapes.red,
	wrong: shapes.red,
	'to-fill-in': shapes.open,
	'not-countable': shapes.open,
	advice: shapes.none,
	none: shapes.none,
};

/** The sign of a band, a kind of finding or a kind of result. */
export function sign(of: keyof typeof shapeOf): Markup {
	return html`<svg class="sign ${of}" viewBox="0 0 12 12" aria-hidden="true" focusable="false">${shapeOf[of]}</svg>`;
}

/** A ring filled as far as a score of 0 to 100 goes; the words beside it say the same. */
export function scoreDial(score: number | null, text: string, band: Band | null): Markup {
	const filled = ((score ?? 0) / 100) * LENGTH;
	return html`<svg class="dial ${band ?? 'none'}" viewBox="0 0 120 120" aria-hidden="true" focusable="false"><circle class="track" cx="60" cy="60" r="${RADIUS}"/>${
		filled > 0 &&
		html`<circle class="arc" cx="60" cy="60" r="${RADIUS}" stroke-dasharray="${fixed(filled)} ${fixed(LENGTH)}" transform="rotate(-90 60 60)"/>`
	}<text x="60" y="60" dy=".36em" text-anchor="middle">${text}</text></svg>`;
}

/** A ring of arcs, one for each kind of result, with a gap between them; in its middle how many of how many were reached. */
export function resultsDial({ legend, total, text }: ResultsView): Markup {
	const gap = legend.length > 1 ? 4 : 0;
	let start = 0;
	const arcs = legend.map(({ kind, count }) => {
		const length = (count / total) * LENGTH;
		const arc = html`<circle class="arc ${kind}" cx="60" cy="60" r="${RADIUS}" stroke-dasharray="${fixed(Math.max(1, length - gap))} ${fixed(LENGTH)}" stroke-dashoffset="${fixed(-start)}" transform="rotate(-90 60 60)"/>`;
		start += length;
		return arc;
	});
	return html`<svg class="dial results" viewBox="0 0 120 120" aria-hidden="true" focusable="false"><circle class="track" cx="60" cy="60" r="${RADIUS}"/>${arcs}<text class="${text.length > 4 ? 'long' : ''}" x="60" y="60" dy=".36em" text-anchor="middle">${text}</text></svg>`;
}

/** A bar for a score, with a mark at its coverage where that is not full. */
export function scoreBar(score: number | null, band: Band | null, coverage?: number): Markup {
	return html`<svg class="bar ${band ?? 'none'}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="8"/>${
		score !== null && score > 0 && html`<rect class="fill" width="${fixed(score)}" height="8"/>`
	}${coverage !== undefined && coverage < 100 && html`<rect class="mark" x="${fixed(Math.max(0, coverage - 0.7))}" width=".7" height="8"/>`}</svg>`;
}

function fixed(value: number): string {
	return String(Math.round(value * 100) / 100);
}
