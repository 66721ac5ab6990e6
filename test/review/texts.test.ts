import { describe, expect, it } from 'vitest';
import { anchorText, attachTexts } from '../../core/review/index.ts';
import { randomOf } from './anchor-scenarios.ts';
import { editDocument, scoreTexts } from './text-scenarios.ts';

describe('notes on every sentence of a document of which many are edited or gone', () => {
	it.each([
		{ edited: 0.2, gone: 0.1 },
		{ edited: 0.5, gone: 0.2 },
	])('are on their own sentence or say so: $edited edited, $gone gone', ({ edited, gone }) => {
		const document = editDocument(randomOf(9), 20_000, edited, gone);
		const score = scoreTexts(document, (sentences) => {
			const anchors = sentences.map(({ start, end }) => anchorText({ text: document.before }, start, end, 'before'));
			return attachTexts(anchors, { text: document.after }).map((found) =>
				'place' in found ? found.place : found.outcome === 'ambiguous' ? 'asked' : undefined,
			);
		});
		expect(score.firstWrong).toBeUndefined();
		expect(score.found).toBeGreaterThanOrEqual(0.99 * score.kept);
		expect(score.placed).toBeGreaterThanOrEqual(0.9 * score.edited);
		expect(score.orphaned).toBeGreaterThanOrEqual(0.98 * score.gone);
	});
});
