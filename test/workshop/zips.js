/**
 * `npm run zips`: what a release holds, from what `npm run build` made: the add-on, the extension for each browser, their
 * checksums (`sha256sum --check SHA256SUMS`) and the changelog's notes. The same build gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { ROOT } from './run.js';

const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
const folders = {
	'sheets-addon': 'dist/sheets-addon',
	chrome: 'dist/extension/chrome',
	edge: 'dist/extension/edge',
	firefox: 'dist/extension/firefox',
};
const OUTPUT = resolve(ROOT, 'dist/release');

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const sums = [];
for (const [name, folder] of Object.entries(folders)) {
	if (!existsSync(resolve(ROOT, folder))) {
		console.error(`${folder} is not built: run npm run build first.`);
		process.exit(1);
	}
	const file = `imc-monitor-${version}-${name}.zip`;
	const bytes = zip(resolve(ROOT, folder));
	writeFileSync(resolve(OUTPUT, file), bytes);
	sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
	console.log(`dist/release/${file}: ${(bytes.length / 1024).toFixed(0)} KB`);
}
writeFileSync(resolve(OUTPUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
const changelog = readFileSync(resolve(ROOT, 'CHANGELOG.md'), 'utf8');
const [, notes = ''] =
	new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b[^\\n]*\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(changelog) ?? [];
writeFileSync(resolve(OUTPUT, 'NOTES.md'), `${notes.trim()}\n`);

/** A zip of a folder's files in the order of their names, dated 1980: nothing in it depends on when it was made. */
function zip(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => resolve(entry.parentPath ?? entry.path, entry.name))
		.sort();
	const parts = [];
	const directory = [];
	let offset = 0;
	for (const path of files) {
		const name = Buffer.from(path.slice(folder.length + 1).replaceAll('\\', '/'));
		const content = readFileSync(path);
		const packed = deflateRawSync(content, { level: 9 });
		// Version 2.0, names in UTF-8, deflated, 1 January 1980.
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt16LE(0x0800, 2);
		fields.writeUInt16LE(8, 4);
		fields.writeUInt16LE(0x0021, 8);
		fields.writeUInt32LE(crc32(content), 10);
		fields.writeUInt32LE(packed.length, 14);
		fields.writeUInt32LE(content.length, 18);
		fields.writeUInt16LE(name.length, 22);
		parts.push(Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, name);
		offset += 4 + fields.length + name.length + packed.length;
	}
	const listing = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(listing.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...parts, listing, end]);
}
