import type { SheetPlan, WorkbookPlan } from '../template/plan.ts';
import { damaged, WorkbookFileError } from './errors.ts';
import { isZip, kindOfOther, kindOfPackage } from './file-kind.ts';
import { graftStyles } from './graft-styles.ts';
import { defaultLimits, type Limits, tooLarge } from './limits.ts';
import { findWorkbookPart } from './read-xlsx.ts';
import { readRelationships, relationshipsOf } from './relationships.ts';
import { writeWorkbook } from './write-plan.ts';
import { appendTo, insertAt, outlineOf } from './xml-outline.ts';
import { XmlScanner } from './xml-scanner.ts';
import { ZipArchive } from './zip-archive.ts';
import { type PackedPart, packText, writeZip } from './zip-writer.ts';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const PLAIN_WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
/** Workbooks with macros and templates are other kinds of files than .xlsx: the copy is a plain workbook. */
const OTHER_WORKBOOKS =
	/application\/vnd\.(?:ms-excel\.(?:sheet|template)\.macroEnabled|openxmlformats-officedocument\.spreadsheetml\.template)\.main\+xml/g;
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const LONGEST_NAME = 31;

/**
 * A copy of an .xlsx with sheets added behind its own. All of its parts are carried over byte for byte, but the four that
 * list what is in the file, to which the new sheets are added, and macros, which the copy leaves out. Not by hucre's
 * round trip, which writes every sheet and style anew.
 */
export async function addSheets(
	bytes: Uint8Array,
	fileName: string,
	plan: WorkbookPlan,
	limits: Limits = defaultLimits,
): Promise<Uint8Array> {
	if (bytes.length === 0) throw new WorkbookFileError({ code: 'empty-file' });
	if (bytes.length > limits.fileBytes) throw tooLarge('fileBytes', limits);
	if (!isZip(bytes)) throw new WorkbookFileError({ code: 'unsupported-format', format: kindOfOther(bytes, fileName) });
	try {
		const archive = new ZipArchive(bytes, limits);
		if ((await kindOfPackage(archive)) !== 'xlsx') throw new WorkbookFileError({ code: 'unsupported-format', format: 'ods' });
		return await new SheetAdder(archive, await findWorkbookPart(archive)).add(plan, limits);
	} catch (error) {
		throw error instanceof WorkbookFileError ? error : damaged(undefined, error);
	}
}

/** A name that no sheet has yet, as spreadsheets compare them: `Findings (2)` where there is a `findings`. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
	const names = new Set([...taken].map((name) => name.toLowerCase()));
	for (let count = 1; ; count++) {
		const ending = count === 1 ? '' : ` (${count})`;
		const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
		if (!names.has(name.toLowerCase())) return name;
	}
}

class SheetAdder {
	private readonly archive: ZipArchive;
	private readonly workbookPart: string;
	private readonly changed = new Map<string, string>();
	private readonly dropped = new Set<string>();

	constructor(archive: ZipArchive, workbookPart: string) {
		this.archive = archive;
		this.workbookPart = workbookPart;
	}

	async add(plan: WorkbookPlan, limits: Limits): Promise<Uint8Array> {
		const made = new ZipArchive(await writeWorkbook(plan, 'inline'), limits);
		const relationships = await readRelationships(this.archive, this.workbookPart);
		const folder = this.workbookPart.slice(0, this.workbookPart.lastIndexOf('/') + 1);
		const stylesPart = relationships.find(({ type }) => type === 'styles')?.target;
		const hasStyles = stylesPart !== undefined && this.archive.has(stylesPart);
		const ownStyles = (await made.readText('xl/styles.xml')) ?? '';
		const { styles, cellOffset } = hasStyles ? graftStyles(await this.text(stylesPart), ownStyles) : { styles: ownStyles, cellOffset: 0 };
		const stylesName = hasStyles ? stylesPart : this.freePart(`${folder}styles`);
		this.changed.set(stylesName, styles);
		const parts: string[] = [];
		for (const [index] of plan.sheets.entries()) {
			const name = this.freePart(`${folder}worksheets/sheet`);
			const sheet = (await made.readText(`xl/worksheets/sheet${index + 1}.xml`)) ?? '';
			this.changed.set(name, moveStyles(sheet, cellOffset));
			parts.push(name);
		}
		const macros = relationships.find(({ type }) => type === 'vbaProject')?.target;
		if (macros) this.dropped.add(macros.toLowerCase());
		const ids = await this.relate([
			...parts.map((part) => ({ part, type: 'worksheet' })),
			...(hasStyles ? [] : [{ part: stylesName, type: 'styles' }]),
		]);
		await this.list(plan.sheets, ids);
		await this.declare([...parts.map((part) => ({ part, type: WORKSHEET })), ...(hasStyles ? [] : [{ part: stylesName, type: STYLES }])]);
		return writeZip(await this.pack());
	}

	/** Relationships of the workbook to the new parts; returns their ids. */
	private async relate(additions: readonly { readonly part: string; readonly type: string }[]): Promise<string[]> {
		const name = relationshipsOf(this.workbookPart);
		const folder = this.workbookPart.slice(0, this.workbookPart.lastIndexOf('/') + 1);
		const source = this.withoutMacros(await this.text(name), 'Target');
		const { prefix, contentEnd } = outlineOf(source, name);
		const base = source.includes(`${STRICT}/`) ? STRICT : TRANSITIONAL;
		const ids: string[] = [];
		let addition = '';
		for (const [index, { part, type }] of additions.entries()) {
			let id = `rIdImc${index + 1}`;
			while (source.includes(`"${id}"`)) id += '_';
			ids.push(id);
			addition += `<${prefix}Relationship Id="${id}" Type="${base}/${type}" Target="${part.slice(folder.length)}"/>`;
		}
		this.changed.set(name, insertAt(source, contentEnd, addition));
		return ids;
	}

	/** The sheets in the workbook's list of sheets. */
	private async list(sheets: readonly SheetPlan[], ids: readonly string[]): Promise<void> {
		const source = await this.text(this.workbookPart);
		const outline = outlineOf(source, this.workbookPart);
		const list = outline.elements.find(({ name }) => name === 'sheets');
		if (!list) throw damaged(this.workbookPart);
		const taken: string[] = [];
		let highest = 0;
		const xml = new XmlScanner(source, this.workbookPart);
		for (let token = xml.next(); token !== 'end'; token = xml.next()) {
			if (token !== 'open' || xml.name !== 'sheet') continue;
			taken.push(xml.attribute('name') ?? '');
			highest = Math.max(highest, Number(xml.attribute('sheetId')) || 0);
		}
		const base = outline.namespace.includes('purl.oclc.org') ? STRICT : TRANSITIONAL;
		// Programs that don't know namespaces look for the prefix that the file's own sheets have.
		const declared = new RegExp(`xmlns:([\\w.-]+)=["']${base.replaceAll('.', '\\.')}["']`).exec(source.slice(0, list.contentStart))?.[1];
		const addition = sheets.map(({ name }, index) => {
			const free = freeSheetName(name, taken);
			taken.push(free);
			return `<${outline.prefix}sheet${declared ? '' : ` xmlns:r="${base}"`} name="${escapeAttribute(free)}" sheetId="${highest + index + 1}" ${declared ?? 'r'}:id="${ids[index]}"/>`;
		});
		this.changed.set(this.workbookPart, appendTo(source, list, addition.join('')));
	}

	private async declare(additions: readonly { readonly part: string; readonly type: string }[]): Promise<void> {
		const name = '[Content_Types].xml';
		const source = this.withoutMacros(await this.text(name), 'PartName').replace(OTHER_WORKBOOKS, PLAIN_WORKBOOK);
		const { prefix, contentEnd } = outlineOf(source, name);
		const addition = additions.map(({ part, type }) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`).join('');
		this.changed.set(name, insertAt(source, contentEnd, addition));
	}

	private withoutMacros(source: string, attribute: string): string {
		return this.dropped.size === 0
			? source
			: source.replace(new RegExp(`<[^<>]*\\s${attribute}=["'][^"']*vbaProject[^"']*["'][^<>]*/>`, 'gi'), '');
	}

	private async pack(): Promise<PackedPart[]> {
		const changed = new Map([...this.changed].map(([name, text]) => [name.toLowerCase(), { name, text }]));
		const parts: PackedPart[] = [];
		for (const entry of this.archive.entries) {
			const key = entry.name.toLowerCase();
			if (this.dropped.has(key)) continue;
			const change = changed.get(key);
			if (change) parts.push(await packText(entry.name, change.text));
			else parts.push({ ...entry, packed: this.archive.packed(entry) });
			changed.delete(key);
		}
		for (const { name, text } of changed.values()) parts.push(await packText(name, text));
		return parts;
	}

	private async text(name: string): Promise<string> {
		const text = await this.archive.readText(name);
		if (text === undefined) throw damaged(name);
		return text;
	}

	private freePart(stem: string): string {
		for (let number = 1; ; number++) {
			const name = `${stem}${number}.xml`;
			if (!this.archive.has(name) && !this.changed.has(name)) return name;
		}
	}
}

/** Cells of a sheet with the numbers that their styles have in the other file; the spaces of their texts are kept. */
function moveStyles(sheet: string, offset: number): string {
	return sheet
		.replace(/<c\b[^>]*>/g, (cell) => cell.replace(/\bs="(\d+)"/, (_, style: string) => `s="${Number(style) + offset}"`))
		.replaceAll('<is><t>', '<is><t xml:space="preserve">');
}

function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
