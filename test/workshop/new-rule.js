import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT, runOrEnd } from './run.js';

/** Where the sample of a new rule looks: a section of its topic, a column of names there, and a row that the section takes. */
const samples = {
	structure: { section: 'services', column: 'service', rest: "municipality: 'All', delivered: 900" },
	services: { section: 'services', column: 'service', rest: "municipality: 'All', delivered: 900" },
	quality: { section: 'quality', column: 'indicator', rest: "service: 'Home care', target: 95, actual: 96" },
	satisfaction: { section: 'satisfaction', column: 'service', rest: "municipality: 'All', responses: 300" },
	finance: { section: 'budget', column: 'line', rest: 'budget: 1000, actual: 1000' },
	progress: { section: 'progress', column: 'activity', rest: "objective: 'Less waste'" },
	governance: { section: 'committee', column: 'member', rest: "municipality: 'Alder'" },
	'follow-up': { section: 'issues', column: 'issue', rest: "id: '1'" },
	submission: { section: 'partners', column: 'municipality', rest: 'population: 4000' },
};

/**
 * Writes a rule that works: its file with examples, its line in the topic's index, its words in English.
 *
 * @param {string} id `topic/what-is-wrong`
 * @returns {Promise<string>} what to do next
 * @throws {Error} where the id is no rule's, or is taken
 */
export async function newRule(id) {
	const [, topic, name] = /^([a-z-]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
	const sample = samples[topic];
	if (!sample) throw new Error(`“${id}” names no rule. Topics: ${Object.keys(samples).join(', ')}.`);
	const file = `core/rules/${topic}/${name}.ts`;
	if (existsSync(resolve(ROOT, file))) throw new Error(`There is a rule ${id} already: ${file}.`);
	const variable = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
	const list = `${topic.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Rules`;
	const index = `core/rules/${topic}/index.ts`;
	const words = `core/locales/en/rules/${topic}.ts`;
	write(file, ruleFile(id, variable, sample));
	edit(index, (text) =>
		`import { ${variable} } from './${name}.ts';\n${text}`.replace(
			new RegExp(`(export const ${list} = \\[[\\s\\S]*?)(\\] as const)`),
			`$1\t${variable},\n$2`,
		),
	);
	edit(words, (text) => text.replace(/\};\s*$/, `${wordsOf(id, name)}};\n`));
	await runOrEnd('biome', ['check', '--write', file, index, words], { isQuiet: true });
	await runOrEnd('npm', ['run', '--silent', 'docs'], { isQuiet: true });
	const others = readdirSync(resolve(ROOT, 'core/locales'), { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() && entry.name !== 'en' ? [entry.name] : [],
	);
	return [
		`${id} stands in ${file}, works, and finds the name “Replace me”. Now make it yours:`,
		`1. ${file}: what it looks at, what is wrong, the examples.`,
		`2. ${words}: its title, why it matters, what each message says and how to mend it.`,
		'3. npx vitest run test/rules.test.ts shows whether the examples find just what they say; npm run docs, then npm run check.',
		`Its words in ${others.join(', ')} may come later: until then they are shown in English, marked (EN). A release needs them.`,
	].join('\n');
}

const ruleFile = (id, variable, { section, column, rest }) => `import { defineRule, type Examples } from '../../rule/index.ts';

export const ${variable} = defineRule({
	id: '${id}',
	severity: 'warning',
	sources: ['practice'],
	reads: ['${section}'],
	messages: {
		found: { name: 'text' },
	},
	check({ report }, judge) {
		for (const row of report.${section}) {
			const name = row.value('${column}');
			// Another rule says that it is missing.
			if (name === undefined) judge.withhold();
			else if (name === 'Replace me') judge.fail('found', row.at('${column}'), { name });
			else judge.pass();
		}
	},
});

export const examples: Examples<typeof ${variable}> = {
	valid: [{ name: 'Any other name', report: { ${section}: [{ ${column}: 'Waste collection', ${rest} }] } }],
	invalid: [
		{
			name: 'The name that this sample looks for',
			report: { ${section}: [{ ${column}: 'Replace me', ${rest} }] },
			findings: [{ message: 'found', at: '${section} 1 ${column}' }],
		},
	],
};
`;

const wordsOf = (id, name) => `	'${id}': {
		title: '${name[0].toUpperCase()}${name.slice(1).replaceAll('-', ' ')}',
		why: 'Say in one sentence why it matters, as a councillor would.',
		messages: {
			found: { says: 'Say what is wrong with “{name}”.', fix: 'Say what to do.' },
		},
	},
`;

function write(path, text) {
	writeFileSync(resolve(ROOT, path), text);
}

function edit(path, change) {
	const text = readFileSync(resolve(ROOT, path), 'utf8');
	const changed = change(text);
	if (changed === text) throw new Error(`${path} has no place for it.`);
	write(path, changed);
}
