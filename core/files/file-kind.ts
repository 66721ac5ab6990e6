import { WorkbookFileError } from './errors.ts';
import { decodeUnknown } from './text-encoding.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Beginnings by which other kinds of files are told. */
const SIGNATURES: readonly (readonly [format: string, bytes: readonly number[]])[] = [
	['pdf', [0x25, 0x50, 0x44, 0x46]],
	['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
	['png', [0x89, 0x50, 0x4e, 0x47]],
	['jpeg', [0xff, 0xd8, 0xff]],
	['gif', [0x47, 0x49, 0x46, 0x38]],
	['gz', [0x1f, 0x8b]],
	['7z', [0x37, 0x7a, 0xbc, 0xaf]],
	['rar', [0x52, 0x61, 0x72, 0x21]],
];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const TEXT_ENDINGS = new Set(['csv', 'tsv', 'tab', 'txt']);
const SPREADSHEET_ENDINGS = new Set(['xlsx', 'xlsm', 'xltx', 'xltm', 'ods', 'ots']);

/** Signs that no text has; programs and pictures are full of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROLS = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

/** The root of a spreadsheet of LibreOffice in one file of XML. */
const FLAT_SPREADSHEET = /<office:document\s[^>]*office:mimetype=["']application\/vnd\.oasis\.opendocument\.spreadsheet/;

export function isZip(bytes: Uint8Array): boolean {
	return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/** What a zip package holds, whatever its name. Throws where it is no spreadsheet that can be read. */
export async function kindOfPackage(archive: ZipArchive): Promise<'xlsx' | 'ods'> {
	if (archive.has('[Content_Types].xml')) {
		if (archive.has('xl/workbook.bin')) throw unsupported('xlsb');
		if (archive.has('word/document.xml')) throw unsupported('docx');
		if (archive.has('ppt/presentation.xml')) throw unsupported('pptx');
		return 'xlsx';
	}
	const type = (await archive.readText('mimetype'))?.trim() ?? '';
	if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
	if (type.startsWith('application/vnd.oasis.opendocument.')) throw unsupported(type.includes('text') ? 'odt' : 'odp');
	if (archive.has('Index/Document.iwa')) throw unsupported('numbers');
	if (archive.has('xl/workbook.xml') || archive.has('content.xml')) throw new WorkbookFileError({ code: 'damaged' });
	throw unsupported('zip');
}

/** What a file that is no zip package is: text with separators, a spreadsheet in one file of XML, or nothing that can be read. */
export function kindOfOther(bytes: Uint8Array, fileName: string): 'csv' | 'tsv' | 'fods' {
	if (startsWith(bytes, COMPOUND)) {
		if (hasName(bytes, 'EncryptedPackage')) throw new WorkbookFileError({ code: 'password-protected' });
		throw unsupported(hasName(bytes, 'WordDocument') ? 'doc' : 'xls');
	}
	for (const [format, signature] of SIGNATURES) if (startsWith(bytes, signature)) throw unsupported(format);
	const ending = /\.([^./\\]+)$/.exec(fileName.toLowerCase())?.[1] ?? '';
	const start = decodeUnknown(bytes.subarray(0, 16_384)).trimStart().toLowerCase();
	if (/^(?:<!doctype html|<html|<table|<head)/.test(start)) throw unsupported('html');
	if (FLAT_SPREADSHEET.test(start)) return 'fods';
	if (start.startsWith('<?xml') || start.startsWith('<workbook')) throw unsupported('xml');
	if (SPREADSHEET_ENDINGS.has(ending)) throw new WorkbookFileError({ code: 'damaged' });
	if (!TEXT_ENDINGS.has(ending)) throw /^[[{]/.test(start) ? unsupported('json') : new WorkbookFileError({ code: 'not-a-spreadsheet' });
	if (CONTROLS.test(start)) throw new WorkbookFileError({ code: 'not-a-spreadsheet' });
	return ending === 'tsv' || ending === 'tab' ? 'tsv' : 'csv';
}

function unsupported(format: string): WorkbookFileError {
	return new WorkbookFileError({ code: 'unsupported-format', format });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file has a stream of a name: names stand there in UTF-16. */
function hasName(bytes: Uint8Array, name: string): boolean {
	const last = bytes.length - name.length * 2;
	for (let at = bytes.indexOf(name.charCodeAt(0)); at !== -1 && at <= last; at = bytes.indexOf(name.charCodeAt(0), at + 1)) {
		let index = 0;
		while (index < name.length && bytes[at + index * 2] === name.charCodeAt(index) && bytes[at + index * 2 + 1] === 0) index++;
		if (index === name.length) return true;
	}
	return false;
}
