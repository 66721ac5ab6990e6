import { catalogues, type Language, type Report, sectionKeys } from '#core';

/** The language in which most of a report's sheets are named; the reader's where none of them has a name that is known. */
export function reportLanguage(report: Report, reader: Language): Language {
	const names = new Set(sectionKeys.flatMap((section) => report[section].parts.map(({ sheet }) => sheet.name)));
	const known = catalogues.map(({ language, sections }) => ({
		language,
		count: sectionKeys.filter((section) => names.has(sections[section].name)).length,
	}));
	const best = known.reduce((one, other) => (other.count > one.count ? other : one));
	return best.count === 0 ? reader : best.language;
}
