import { expect, test } from 'vitest';
import { catalogueFor, catalogues, checkWorkbook, type ExampleReport, exampleWorkbook } from '#core';
import { type Brief, briefFor } from '../../core/present/brief/brief.ts';
import { briefHtml } from '../../core/present/brief/brief-html.ts';
import { briefText } from '../../core/present/brief/brief-text.ts';
import { typicalReport } from './sample-reports.ts';

const asOf = 44012; // 2020-06-30

function brief(municipality: string, report: ExampleReport = typicalReport, language: 'en' | 'uk' = 'en'): Brief {
	const result = briefFor(checkWorkbook(exampleWorkbook({ name: '', report }), { asOf }), municipality, catalogueFor(language));
	if (result.kind !== 'brief') throw new Error(`no ${municipality} among ${result.known.join()}`);
	return result.brief;
}

test('a brief is found by the municipality’s name however it is written, and names the partners where there is none', () => {
	expect(brief('BIRCH').municipality).toBe('Birch');
	const check = checkWorkbook(exampleWorkbook({ name: '', report: typicalReport }), { asOf });
	expect(briefFor(check, 'Oak', catalogueFor('en'))).toEqual({ kind: 'unknown-municipality', known: ['Alder', 'Birch', 'Cedar'] });
});

test('it holds the municipality’s own figures, and those of all where there are no others', () => {
	expect(brief('Birch').figures).toEqual([
		{ service: 'Waste collection', delivered: '7,420\u00a0tonnes', planned: '7,000', previous: '7,050', isOfAll: false, isInDoubt: false },
		{ service: 'Street cleaning', delivered: '410\u00a0km', planned: '840', previous: '835', isOfAll: true, isInDoubt: false },
	]);
});

test('it says what the municipality itself still owes', () => {
	expect(brief('Birch').contribution).toContain('Still to be paid: EUR 150,000');
	expect(brief('Birch').questions).toContain('For ourselves: when do we pay the EUR 150,000 that we still owe?');
	expect(brief('Alder').contribution).toContain('Paid in full');
});

test('changes are worse or better by the direction of their indicator, the worse ones first', () => {
	const verdicts = brief('Birch').changes.map(({ name, verdict }) => [name, verdict]);
	expect(verdicts).toContainEqual(['Waste collection · Missed collections', 'better']);
	expect(verdicts).toContainEqual(['Waste collection · % satisfied', 'worse']);
	expect(verdicts.map(([, verdict]) => ['worse', 'better', 'neutral'].indexOf(verdict ?? ''))).toEqual(
		verdicts.map(([, verdict]) => ['worse', 'better', 'neutral'].indexOf(verdict ?? '')).sort(),
	);
});

test('a change that the samples can’t show is neither better nor worse', () => {
	expect(brief('Alder').changes.find(({ name }) => name.includes('satisfied'))).toMatchObject({ verdict: 'neutral' });
});

test('an indicator of another partner is no news for this one', () => {
	const report: ExampleReport = {
		...typicalReport,
		quality: [
			{
				service: 'Waste collection',
				indicator: 'Recycling rate, Alder',
				unit: '%',
				better: 'Higher',
				target: 60,
				actual: 40,
				previous: 55,
			},
			{
				service: 'Waste collection',
				indicator: 'Recycling rate, Birch',
				unit: '%',
				better: 'Higher',
				target: 60,
				actual: 41,
				previous: 55,
			},
		],
	};
	const names = brief('Birch', report).changes.map(({ name }) => name);
	expect(names).toContain('Waste collection · Recycling rate, Birch');
	expect(names).not.toContain('Waste collection · Recycling rate, Alder');
});

test('a committee that the report does not declare is not asked after', () => {
	const { committee: _, meetings: __, ...report } = typicalReport;
	expect(brief('Birch', report).representation.join()).not.toMatch(/committee/i);
});

test('a figure that is wrong is no fact: it is in doubt, and neither better nor worse', () => {
	const spoilt: ExampleReport = {
		...typicalReport,
		services: (typicalReport.services ?? []).map((row) => ({ ...row, delivered: -5 })),
		quality: (typicalReport.quality ?? []).map((row) => ({ ...row, unit: '%', actual: 563 })),
		contributions: (typicalReport.contributions ?? []).map((row) => ({ ...row, due: 999_999_999 })),
	};
	const result = brief('Birch', spoilt);
	const pages = `${briefHtml(result)}${briefText(result, { width: 100, hasColour: false })}`;
	expect(pages).not.toMatch(/563|-5\b|−5\b|999,999,999/);
	expect(result).toMatchObject({ results: [], hasDoubts: true, scores: { verdict: { kind: 'not-ready', band: 'red' } } });
	expect(pages).toContain('in doubt');
	expect(result.trust).toMatch(/Do not rely on this report yet/);
});

test('three questions at most, without cells or thresholds, and no heading over nothing', () => {
	const { satisfaction: _, contributions: __, committee: ___, meetings: ____, ...bare } = typicalReport;
	for (const report of [typicalReport, bare]) {
		const result = brief('Birch', report);
		expect(result.questions.length).toBeLessThanOrEqual(3);
		expect(briefText(result, { width: 100, hasColour: false })).not.toMatch(/\b[A-Z]{1,2}\d{1,4}\b/);
		expect(briefHtml(result)).not.toMatch(/<\/h[23]>\s*<\/section>|<ul[^>]*><\/ul>|<ol[^>]*><\/ol>/);
	}
	expect(briefText(brief('Birch', bare), { width: 100, hasColour: false })).not.toMatch(/Satisfaction of residents|On the committee/);
});

test('the page and the text say the same, in every language', () => {
	for (const catalogue of catalogues) {
		const result = briefFor(checkWorkbook(exampleWorkbook({ name: '', report: typicalReport }), { asOf }), 'Cedar', catalogue);
		if (result.kind !== 'brief') throw new Error('no brief');
		const html = briefHtml(result.brief);
		const text = briefText(result.brief, { width: 100, hasColour: false });
		for (const question of result.brief.questions) expect(text.replace(/\s+/g, ' ')).toContain(question.replace(/\s+/g, ' '));
		for (const heading of [catalogue.words.brief.questions, catalogue.words.brief.changes, catalogue.words.brief.representation]) {
			expect(html).toContain(`>${heading}<`);
			expect(text).toContain(heading);
		}
		expect(`${html}${text}`).not.toMatch(/\{\w+\}(?![^<]*<\/style>)|undefined|NaN/);
	}
});
