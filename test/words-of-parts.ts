/** All words of a language by the file that holds them: `index` (the catalogue), `command`, `panel`, `add-on`, `extension`, … */
const files = import.meta.glob<Readonly<Record<string, unknown>>>(
	'../core/locales/*/{index,command,panel,add-on,extension,template,review}.ts',
	{ eager: true },
);

export function wordsOfParts(language: string): Readonly<Record<string, unknown>> {
	const start = `../core/locales/${language}/`;
	return Object.fromEntries(
		Object.entries(files)
			.filter(([path]) => path.startsWith(start))
			.map(([path, module]) => [path.slice(start.length, -'.ts'.length), Object.values(module)[0]]),
	);
}
