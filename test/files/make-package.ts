import { packText, writeZip } from '../../core/files/zip-writer.ts';

/** A zip file of texts by their names. */
export async function makeZip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
	return writeZip(await Promise.all(Object.entries(parts).map(([name, text]) => packText(name, text))));
}

export interface XlsxParts {
	/** What stands in each sheet's `<worksheet>`, by the sheet's name. */
	readonly sheets: Readonly<Record<string, string>>;
	readonly strings?: string;
	readonly styles?: string;
	/** Put into `<workbook>` before the list of sheets. */
	readonly workbook?: string;
	/** Put before the sheets in their list. */
	readonly listed?: string;
	readonly relationships?: string;
	readonly parts?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The least that is an .xlsx, written by hand, so that it can hold what no library would write. */
export function makeXlsx({
	sheets,
	strings,
	styles,
	workbook = '',
	listed = '',
	relationships = '',
	parts = {},
}: XlsxParts): Promise<Uint8Array> {
	const names = Object.keys(sheets);
	const relationship = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
	return makeZip({
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets>${listed}${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
			.map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
			.join(
				'',
			)}${strings === undefined ? '' : relationship('strings', 'sharedStrings', 'sharedStrings.xml')}${styles === undefined ? '' : relationship('styles', 'styles', 'styles.xml')}${relationships}</Relationships>`,
		...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
		...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
		...Object.fromEntries(
			names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet xmlns="${MAIN}">${sheets[name]}</worksheet>`]),
		),
		...parts,
	});
}

/** Cells of one sheet given as XML. */
export function makeSheet(cells: string, rest: Omit<XlsxParts, 'sheets'> = {}): Promise<Uint8Array> {
	return makeXlsx({ sheets: { Services: `<sheetData>${cells}</sheetData>` }, ...rest });
}

/** An .ods of tables given as XML, and the styles that they name. */
export function makeOds(tables: string, styles = ''): Promise<Uint8Array> {
	return makeZip({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
	});
}
