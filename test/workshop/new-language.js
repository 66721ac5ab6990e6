import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ROOT, runOrEnd } from './run.js';

const LOCALES = 'core/locales';
/** Which folder a new one is made after: any that is translated. */
const MODEL = 'ro';

/**
 * Writes the folder of a language, in which all is still English, and adds it to the lists that name every language.
 *
 * @param {string} code of ISO 639-1, `pl`
 * @returns {Promise<string>} what to do next
 * @throws {Error} where there is no such language, or it is there already
 */
export async function newLanguage(code) {
	const name = /^[a-z]{2}$/.test(code) ? new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code) : undefined;
	if (!name) throw new Error(`“${code}” is no code of a language: two letters, as in ISO 639-1.`);
	const folder = `${LOCALES}/${code}`;
	if (existsSync(resolve(ROOT, folder))) throw new Error(`There is a folder ${folder} already.`);
	const ownName = name[0].toUpperCase() + name.slice(1);
	for (const path of readdirSync(resolve(ROOT, LOCALES, MODEL), { recursive: true, encoding: 'utf8' })) {
		const inEnglish = readFileOrNothing(`${LOCALES}/en/${path}`);
		const text = readFileOrNothing(`${LOCALES}/${MODEL}/${path}`);
		if (text === undefined) continue;
		write(`${folder}/${path}`, stubOf(path, text, inEnglish ?? text, code, ownName));
	}
	write(`extension/public/_locales/${code}/messages.json`, readFileOrNothing('extension/public/_locales/en/messages.json'));
	for (const file of readdirSync(resolve(ROOT, LOCALES)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')))
		edit(`${LOCALES}/${file}`, (text) => withLanguage(text, code, ownName));
	edit('test/typography.test.ts', (text) => text.replace(/^\tro: \[/m, `\t${code}: [],\n\tro: [`));
	await runOrEnd('biome', ['check', '--write', '--unsafe', LOCALES, 'test/typography.test.ts'], { isQuiet: true });
	return [
		`${ownName} stands in ${folder}. All of it is shown in English, marked (EN), until you translate it:`,
		`1. ${folder}/vocabulary.ts first: formats of numbers and dates, and the words that are read in people's sheets.`,
		'2. core/locales/plurals.ts: which form of a noun goes with which number.',
		'3. The other files there, in any order; each of en/ is the model. What you leave out stays English.',
		'4. test/typography.test.ts: what no sentence of the language may hold (quotation marks, spaces before signs).',
		'5. npm run check; npx vitest run test/untranslated.test.ts counts what is left. A release needs none.',
	].join('\n');
}

/** A file of the language without any words. */
function stubOf(path, model, english, code, ownName) {
	if (path.endsWith('.json')) return english;
	if (path === 'vocabulary.ts' || path === 'empty-words.ts')
		return english.replace(/(\n\tlanguage: )'en'/, `$1'${code}'`).replace(/(\n\tname: )'English'/, `$1'${ownName}'`);
	if (path === 'index.ts') return model.replace(new RegExp(`\\b${MODEL}\\b`, 'g'), code);
	if (path === 'ground.ts' || path === 'rules/index.ts') return model;
	const [head = ''] = /^[\s\S]*?(?=\nexport const )/.exec(model) ?? [];
	const imports = head.split('\n').filter((line) => line.startsWith('import'));
	const language = /\n\tlanguage: '\w\w'/.test(model) ? `language: '${code}'` : '';
	const constants = [...model.matchAll(/^export const (\w+)(: [^=]+)? = (translated\(english, )?\{/gm)].map(([, name, type = '', call]) =>
		call ? `export const ${name} = translated(english, { ${language} });` : `export const ${name}${type} = {};`,
	);
	const manual = path === 'sources.ts' ? (/\/\*\* What the checklist[\s\S]*?;\n/.exec(english)?.[0] ?? '') : '';
	return `${imports.join('\n')}\n\n${manual}${constants.join('\n\n')}\n`;
}

/** Each line that brings one language in, again for the new one. */
function withLanguage(text, code, ownName) {
	return text
		.replace(
			new RegExp(`^import \\{ (\\w+ as )?${MODEL} \\} from '\\./${MODEL}/([\\w-]+)\\.ts';$`, 'm'),
			(line, as = '', file) => `${line}\nimport { ${as}${code} } from './${code}/${file}.ts';`,
		)
		.replace(/(= \{(?: \w\w,)* \w\w)(?= \};)/, `$1, ${code}`)
		.replace(new RegExp(`^\\t${MODEL}: (.*)$`, 'm'), (line, rest) => {
			if (rest.includes('await import')) return `${line}\n\t${code}: ${rest.replaceAll(`/${MODEL}/`, `/${code}/`)}`;
			if (rest.includes('=>')) return `${line}\n\t${code}: (count) => (count === 1 ? 'one' : 'other'),`;
			return `${line}\n\t${code}: '${ownName}',`;
		});
}

function readFileOrNothing(path) {
	return path.includes('.') && existsSync(resolve(ROOT, path)) ? readFileSync(resolve(ROOT, path), 'utf8') : undefined;
}

function write(path, text) {
	mkdirSync(dirname(resolve(ROOT, path)), { recursive: true });
	writeFileSync(resolve(ROOT, path), text);
}

function edit(path, change) {
	const text = readFileSync(resolve(ROOT, path), 'utf8');
	const changed = change(text);
	if (changed !== text) write(path, changed);
}
