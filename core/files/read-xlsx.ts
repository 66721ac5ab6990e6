import type { Sheet, Workbook } from '../workbook/index.ts';
import { damaged } from './errors.ts';
import { GridBuilder } from './grid-builder.ts';
import { type Limits, tooLarge } from './limits.ts';
import { readNumberFormats } from './number-formats.ts';
import { findPart, type Relationship, readRelationships } from './relationships.ts';
import type { Remark } from './remarks.ts';
import { readSharedStrings } from './shared-strings.ts';
import { OFFSET_1904, readSheetXml, type SheetContext } from './sheet-reader.ts';
import { XmlScanner } from './xml-scanner.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Reads .xlsx and .xlsm. Not by hucre's reader, which the tests hold it against: why not is decision 0001. */
export async function readXlsx(archive: ZipArchive, limits: Limits): Promise<Workbook> {
	const workbookPart = await findWorkbookPart(archive);
	const source = await archive.readText(workbookPart);
	if (source === undefined) throw damaged(workbookPart);
	const outline = readOutline(source, workbookPart);
	if (outline.sheets.length > limits.sheets) throw tooLarge('sheets', limits);
	const relationships = await readRelationships(archive, workbookPart);
	const context: SheetContext = {
		strings: await readOptional(archive, relationships, 'sharedStrings', undefined, (text, part) =>
			readSharedStrings(text, part, archive.budget),
		),
		stringsPart: findPart(relationships, 'sharedStrings') ?? workbookPart,
		formats: await readOptional(archive, relationships, 'styles', [], readNumberFormats),
		dateOffset: outline.is1904 ? OFFSET_1904 : 0,
	};
	const sheets: Sheet[] = [];
	const remarks = new Set<Remark>();
	const missingSheets: string[] = [];
	for (const { name, id, isHidden } of outline.sheets) {
		const relationship = relationships.find((candidate) => candidate.id === id);
		// Sheets of charts and dialogues have no cells.
		if (relationship && relationship.type !== 'worksheet') continue;
		const text = relationship && (await archive.readText(relationship.target));
		if (!relationship || text === undefined) {
			missingSheets.push(name);
			continue;
		}
		const grid = new GridBuilder(archive.budget);
		if (readSheetXml(text, relationship.target, context, grid)) remarks.add('formulas-without-results');
		sheets.push(grid.build(name, isHidden));
	}
	if (relationships.some(({ type }) => type === 'vbaProject')) remarks.add('macros-not-run');
	if (relationships.some(({ type }) => type === 'externalLink')) remarks.add('external-links-not-followed');
	// Nothing can be read of a workbook of which no sheet is there.
	if (sheets.length === 0 && missingSheets.length > 0) throw damaged(workbookPart);
	return { sheets, ...(remarks.size > 0 && { remarks: [...remarks] }), ...(missingSheets.length > 0 && { missingSheets }) };
}

/** The main part, named by the package's own relationships. */
export async function findWorkbookPart(archive: ZipArchive): Promise<string> {
	const relationships = await readRelationships(archive, '');
	return relationships.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
}

interface Outline {
	readonly sheets: readonly { readonly name: string; readonly id: string; readonly isHidden: boolean }[];
	readonly is1904: boolean;
}

function readOutline(source: string, part: string): Outline {
	const sheets: { name: string; id: string; isHidden: boolean }[] = [];
	let is1904 = false;
	const xml = new XmlScanner(source, part);
	for (let token = xml.next(); token !== 'end'; token = xml.next()) {
		if (token !== 'open') continue;
		if (xml.name === 'workbookPr') is1904 = /^(?:1|true|on)$/.test(xml.attribute('date1904') ?? '');
		else if (xml.name === 'sheet') {
			const state = xml.attribute('state');
			sheets.push({
				name: xml.attribute('name') ?? '',
				id: xml.attributeByLocalName('id') ?? '',
				isHidden: state === 'hidden' || state === 'veryHidden',
			});
		}
	}
	return { sheets, is1904 };
}

async function readOptional<T>(
	archive: ZipArchive,
	relationships: readonly Relationship[],
	type: string,
	none: T,
	read: (text: string, part: string) => T,
): Promise<T> {
	const part = findPart(relationships, type);
	const text = part === undefined ? undefined : await archive.readText(part);
	return text === undefined || part === undefined ? none : read(text, part);
}
