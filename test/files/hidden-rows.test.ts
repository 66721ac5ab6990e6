import { expect, test } from 'vitest';
import { catalogueFor, checkWorkbook } from '#core';
import { readWorkbook } from '#core/files';
import { fileDocument } from '../../core/present/json/document.ts';
import { makeSheet } from './make-package.ts';

const asOf = 45_400;
const head = ['Service', 'Municipality', 'Unit', 'Planned', 'Delivered'];
const lines = [head, ['Waste', 'Alder', 't', '10', '11'], ['Roads', 'Alder', 'km', '5', '6'], ['Parks', 'Alder', 'ha', '1', '1']];

const cell = (text: string) => (/^\d+$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`);
const xlsx = () =>
	makeSheet(lines.map((cells, row) => `<row r="${row + 1}"${row === 2 ? ' hidden="1"' : ''}>${cells.map(cell).join('')}</row>`).join(''));

const odsCell = (text: string) =>
	/^\d+$/.test(text)
		? `<table:table-cell office:value-type="float" office:value="${text}"><text:p>${text}</text:p></table:table-cell>`
		: `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const fods = () =>
	new TextEncoder().encode(
		`<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Services">${lines
			.map(
				(cells, row) => `<table:table-row${row === 2 ? ' table:visibility="filter"' : ''}>${cells.map(odsCell).join('')}</table:table-row>`,
			)
			.join('')}</table:table></office:spreadsheet></office:body></office:document>`,
	);

test.each([
	['.xlsx', xlsx, 'report.xlsx'],
	['.fods', fods, 'report.fods'],
] as const)('rows that somebody or a filter hides in %s count, and that is asked about', async (_, make, name) => {
	const workbook = await readWorkbook(await make(), name);
	expect([...(workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
	const check = checkWorkbook(workbook, { asOf });
	expect(check.report.services).toHaveLength(3);
	expect(check.reading.questions).toMatchObject([{ kind: 'hidden-rows-read', at: { sheet: 'Services', row: 2 }, count: 1 }]);
	const { reading } = fileDocument(name, check, catalogueFor('en'));
	expect(reading?.questions).toMatchObject([{ sheet: 'Services', cell: 'A3' }]);
	expect(reading?.read).toMatchObject([{ section: 'services', sheet: 'Services', cell: 'A1', rows: 3, isMapped: false, scale: 1 }]);
});
