import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber, formatPercent } from '../locales/format.ts';
import type { BandedScore } from '../score/standing.ts';
import { type ParameterKey, parameterKeys, parameters } from '../sections/parameters.ts';
import type { CheckView } from './schema.ts';
import { wholePoints } from './score-text.ts';

/** Thresholds that the workbook sets, with what is usual elsewhere. */
export function viewThresholds({ settings }: Check, catalogue: Catalogue): CheckView['thresholds'] {
	return parameterKeys
		.filter((key) => settings.set.has(key))
		.map((key) => {
			const { name, help } = catalogue.parameters[key];
			const value = parameterText(key, settings.values[key], catalogue);
			const usual = parameterText(key, parameters[key].default, catalogue);
			return { name, help, value, usual, isUsual: value === usual };
		});
}

function parameterText(key: ParameterKey, value: number, { formats, yes, no }: Catalogue): string {
	switch (parameters[key].unit) {
		case 'yes-no':
			return value ? yes[0] : no[0];
		case 'percent':
			return formatPercent(value, formats);
		default:
			return formatNumber(value, formats);
	}
}

/** What the report has with its own thresholds and with the usual ones, and which of the two stands. */
export function viewThresholdNote({ standing: { thresholds } }: Check, catalogue: Catalogue): string {
	if (!thresholds) return '';
	const { words } = catalogue;
	const shown = ({ quality, band }: BandedScore) => {
		if (quality === undefined) return words.scorecard.noScore;
		return band === undefined ? String(wholePoints(quality)) : `${wholePoints(quality)} (${words.bands[band]})`;
	};
	const values = { agreement: shown(thresholds.agreement), usual: shown(thresholds.usual) };
	if (thresholds.stands === 'agreement') return fill(words.facts.agreementStands, values);
	const names = thresholds.withoutClause.map((key) => catalogue.parameters[key].name).join(', ');
	return fill(words.facts.usualStands, { ...values, thresholds: names });
}
