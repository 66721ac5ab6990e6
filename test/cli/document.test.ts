import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { catalogueFor, checkWorkbook, defineRule, exampleWorkbook, type Workbook } from '#core';
import { checkDocument, failedDocument, fileDocument } from '../../core/present/json/document.ts';
import { checkSchema } from '../../core/present/json/schema.ts';
import { hostileReport, typicalReport } from './sample-reports.ts';

const asOf = 44012; // 2020-06-30
const en = catalogueFor('en');
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(checkSchema);

const workbooks: readonly (readonly [string, Workbook])[] = [
	['a typical report', exampleWorkbook({ name: '', report: typicalReport })],
	['a hostile report', exampleWorkbook({ name: '', report: hostileReport })],
	['an empty workbook', { sheets: [] }],
];

describe.each(workbooks)('the document of %s', (_, workbook) => {
	const check = checkWorkbook(workbook, { asOf });
	const document = checkDocument(asOf, [fileDocument('report.xlsx', check, en)]);

	test('is what the schema says', () => {
		expect(validate(JSON.parse(JSON.stringify(document))), JSON.stringify(validate.errors)).toBe(true);
	});

	test('holds every finding, those that staff explained too', () => {
		const outcomes = document.files[0]?.findings.map(({ outcome }) => outcome) ?? [];
		expect(outcomes.filter((outcome) => outcome !== 'pass')).toHaveLength(check.findings.length);
		expect(outcomes.filter((outcome) => outcome === 'pass')).toHaveLength(check.explained.length);
	});
});

test('scores and points have one decimal', () => {
	const [file] = [fileDocument('a.xlsx', checkWorkbook(exampleWorkbook({ name: '', report: typicalReport }), { asOf }), en)];
	const numbers = [file?.quality?.overall, file?.oversight?.score, ...(file?.fixFirst ?? []).map(({ points }) => points)];
	for (const number of numbers) expect(String(number)).toMatch(/^\d+(\.\d)?$/);
});

test('a rule that broke is told as such, and its topic has no score', () => {
	const broken = defineRule({
		id: 'finance/shares-do-not-sum',
		severity: 'error',
		sources: ['S12'],
		reads: [],
		messages: { any: {} },
		check() {
			throw new Error('a fault of the rule');
		},
	});
	const check = checkWorkbook(exampleWorkbook({ name: '', report: typicalReport }), { asOf, rules: [broken] });
	const document = checkDocument(asOf, [fileDocument('a.xlsx', check, en)]);
	expect(validate(document)).toBe(true);
	expect(document.files[0]?.findings).toMatchObject([{ rule: 'finance/shares-do-not-sum', outcome: 'broken', sheet: null, cell: null }]);
	expect(document.files[0]?.quality).toMatchObject({ overall: null, band: null });
});

test('a file without a report has an error and no score', () => {
	const document = checkDocument(asOf, [failedDocument('a.pdf', 'This is no spreadsheet.')]);
	expect(validate(document)).toBe(true);
	expect(document.files[0]).toMatchObject({ error: 'This is no spreadsheet.', quality: null, findings: [] });
	expect(validate({ ...document, files: [{ ...document.files[0], quality: {} }] })).toBe(false);
});

test('the schema refuses what the document never holds', () => {
	const document = checkDocument(asOf, [fileDocument('a.xlsx', checkWorkbook({ sheets: [] }, { asOf }), en)]);
	expect(validate({ ...document, more: 1 })).toBe(false);
	expect(validate({ ...document, asOf: '30.6.2020' })).toBe(false);
});

test('filters leave findings and fixes out, but never change a score', () => {
	const check = checkWorkbook(exampleWorkbook({ name: '', report: typicalReport }), { asOf });
	const all = fileDocument('a.xlsx', check, en);
	const some = fileDocument('a.xlsx', check, en, { sections: ['budget'], severity: 'error' });
	expect(some.quality).toEqual(all.quality);
	expect(some.findings.length).toBeLessThan(all.findings.length);
	for (const { sheet, severity } of some.findings) expect([sheet, severity]).toEqual(['Budget', 'error']);
});
