import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { CommandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { readMapping } from '../mapping/mapping-file.ts';
import { Failure } from './failure.ts';

/** What the name of a mapping beside a workbook ends in. */
export const MAPPING_ENDING = '.mapping.json';
const LARGEST = 4_000_000;

/** The mapping that a person names. */
export async function namedMapping(name: string, folder: string, words: CommandWords): Promise<Mapping> {
	let text: string;
	try {
		text = await readFile(resolve(folder, name), 'utf8');
	} catch {
		throw new Failure(fill(words.map.notFound, { file: name }));
	}
	const mapping = readMapping(text);
	if (!mapping) throw new Failure(fill(words.map.noMapping, { file: name }));
	return mapping;
}

/** The mapping beside a workbook: of the same name, or of the same name but for its figures, as last year's file has it. */
export async function mappingBeside(file: string, folder: string): Promise<Mapping | undefined> {
	const path = resolve(folder, file);
	const stem = basename(path, extname(path));
	const own = await readOne(join(dirname(path), stem + MAPPING_ENDING));
	if (own) return own;
	const masked = mask(stem);
	const names = await readdir(dirname(path)).catch(() => []);
	const others = names.filter((name) => name.endsWith(MAPPING_ENDING) && mask(name.slice(0, -MAPPING_ENDING.length)) === masked).sort();
	const latest = others.at(-1);
	return latest === undefined ? undefined : readOne(join(dirname(path), latest));
}

function mask(name: string): string {
	return name.replace(/\d+/g, '0');
}

async function readOne(path: string): Promise<Mapping | undefined> {
	const text = await readFile(path, 'utf8').catch(() => undefined);
	return text === undefined || text.length > LARGEST ? undefined : readMapping(text);
}
