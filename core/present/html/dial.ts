import type { Band } from '../../score/bands.ts';
import type { TargetsView } from '../presentation.ts';
import { html, type Markup } from './markup.ts';

const RADIUS = 52;
const LENGTH = 2 * Math.PI * RADIUS;

/** Signs that tell the bands apart without their colours: a disc, a triangle, a square. */
export function bandSign(band: Band | undefined): Markup {
	const shapes = {
		green: html`<circle cx="6" cy="6" r="5"/>`,
		amber: html`<path d="M6 .8 11.6 11H.4z"/>`,
		red: html`<rect x="1" y="1" width="10" height="10"/>`,
	};
	return html`<svg class="sign ${band ?? 'none'}" viewBox="0 0 12 12" aria-hidden="true" focusable="false">${band ? shapes[band] : html`<path d="M1 5h10v2H1z"/>`}</svg>`;
}

/** A ring filled as far as a score of 0 to 100 goes; the words beside it say the same. */
export function scoreDial(score: number | undefined, text: string, band: Band | undefined): Markup {
	const filled = ((score ?? 0) / 100) * LENGTH;
	return html`<svg class="dial ${band ?? 'none'}" viewBox="0 0 120 120" aria-hidden="true" focusable="false"><circle class="track" cx="60" cy="60" r="${RADIUS}"/>${
		filled > 0 &&
		html`<circle class="arc" cx="60" cy="60" r="${RADIUS}" stroke-dasharray="${fixed(filled)} ${fixed(LENGTH)}" transform="rotate(-90 60 60)"/>`
	}<text x="60" y="60" dy=".36em" text-anchor="middle">${text}</text></svg>`;
}

/** A ring of three arcs, one a band, with a gap between them; in its middle how many of how many were reached. */
export function targetsDial({ green, amber, red, total }: TargetsView): Markup {
	const counts = { green, amber, red };
	const bands = (['green', 'amber', 'red'] as const).filter((band) => counts[band] > 0);
	const gap = bands.length > 1 ? 4 : 0;
	let start = 0;
	const arcs = bands.map((band) => {
		const length = (counts[band] / total) * LENGTH;
		const arc = html`<circle class="arc ${band}" cx="60" cy="60" r="${RADIUS}" stroke-dasharray="${fixed(Math.max(1, length - gap))} ${fixed(LENGTH)}" stroke-dashoffset="${fixed(-start)}" transform="rotate(-90 60 60)"/>`;
		start += length;
		return arc;
	});
	const text = total === 0 ? '–' : `${green}/${total}`;
	return html`<svg class="dial targets" viewBox="0 0 120 120" aria-hidden="true" focusable="false"><circle class="track" cx="60" cy="60" r="${RADIUS}"/>${arcs}<text class="${text.length > 4 ? 'long' : ''}" x="60" y="60" dy=".36em" text-anchor="middle">${text}</text></svg>`;
}

/** A bar for a score, with a mark at its coverage where that is not full. */
export function scoreBar(score: number | undefined, band: Band | undefined, coverage?: number): Markup {
	return html`<svg class="bar ${band ?? 'none'}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="8"/>${
		score !== undefined && score > 0 && html`<rect class="fill" width="${fixed(score)}" height="8"/>`
	}${coverage !== undefined && coverage < 100 && html`<rect class="mark" x="${fixed(Math.max(0, coverage - 0.7))}" width=".7" height="8"/>`}</svg>`;
}

function fixed(value: number): string {
	return String(Math.round(value * 100) / 100);
}
