import { type Brief, briefFor, municipalitiesOf } from '#core/present';
import type { BriefView } from '../contract/brief.ts';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { checkSpreadsheet } from './check-report.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { ownMunicipality } from './own-report.ts';
import { Problem } from './problem.ts';

export function municipalities(): ReplyOf<'municipalities'> {
	const { check } = checkSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
	return { names: municipalitiesOf(check), own: ownMunicipality() };
}

/** The brief for one municipality. */
export function brief({ municipality }: RequestOf<'brief'>): ReplyOf<'brief'> {
	const { check } = checkSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
	const result = briefFor(check, municipality, wholeCatalogue(readerLanguage()));
	if (result.kind !== 'brief') throw new Problem('noMunicipality', { municipality });
	return viewOfBrief(result.brief);
}

export function viewOfBrief({ catalogue, scores, changes, figures, ...texts }: Brief): BriefView {
	return {
		title: texts.title,
		municipality: texts.municipality,
		entity: texts.entity,
		period: texts.period,
		asOf: texts.asOf,
		trust: texts.trust,
		stage: texts.stage,
		results: [...texts.results],
		hasDoubts: texts.hasDoubts,
		facts: [...texts.facts],
		contribution: [...texts.contribution],
		satisfaction: [...texts.satisfaction],
		representation: [...texts.representation],
		questions: [...texts.questions],
		language: catalogue.language,
		catalogue: { words: { ...catalogue.words }, sections: { ...catalogue.sections } },
		scores,
		changes: [...changes],
		figures: [...figures],
	};
}
