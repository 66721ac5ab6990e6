import type { Catalogue } from '../../locales/catalogue.ts';
import { formatNumber } from '../../locales/format.ts';
import { ALL_PARTNERS } from '../../sections/sections.ts';
import { harmless } from '../../view/harmless-text.ts';
import { withUnit } from '../../view/view-results.ts';
import { isSameName } from '../../workbook/index.ts';
import { doubtText, type Subject } from './subject.ts';

/** The most services on the page. */
const MOST_SERVICES = 6;
const NO_FIGURE = '–';

export interface FigureRow {
	readonly service: string;
	readonly delivered: string;
	readonly planned: string;
	readonly previous: string;
	/** The figure is that of all partners together. */
	readonly isOfAll: boolean;
	/** The checks found the row wrong: its figures are not shown. */
	readonly isInDoubt: boolean;
}

/** Volumes of the municipality's own; of services reported only as a whole, those of all partners. */
export function figuresOf(subject: Subject): FigureRow[] {
	const { check, catalogue } = subject;
	const rows = [...check.report.services].filter((row) => row.isFilled('service') && isOwnOrAll(row.value('municipality'), subject));
	const own = rows.filter((row) => row.value('municipality') !== ALL_PARTNERS);
	const ofAll = rows.filter(
		(row) =>
			row.value('municipality') === ALL_PARTNERS &&
			!own.some((each) => isSameName(each.value('service') ?? '', row.value('service') ?? '')),
	);
	return [...own, ...ofAll].slice(0, MOST_SERVICES).map((row) => {
		const unit = harmless(row.value('unit') ?? '', 30);
		const figure = (value: number | undefined) => (value === undefined ? NO_FIGURE : formatNumber(value, catalogue.formats));
		const delivered = row.value('delivered');
		const isInDoubt = subject.errors.isWrong(row.at('delivered'));
		const doubt = isInDoubt ? { delivered: doubtText(catalogue), planned: NO_FIGURE, previous: NO_FIGURE } : {};
		return {
			service: harmless(row.value('service') ?? '', 80),
			delivered: delivered === undefined ? NO_FIGURE : withUnit(figure(delivered), unit),
			planned: figure(row.value('planned')),
			previous: figure(row.value('previous')),
			isOfAll: row.value('municipality') === ALL_PARTNERS,
			isInDoubt,
			...doubt,
		};
	});
}

export function isOwnOrAll(name: string | undefined, { municipality }: Subject): boolean {
	return name !== undefined && (name === ALL_PARTNERS || isSameName(name, municipality));
}

/** ` (all partners together)`, where a row is not the municipality's own. */
export function scopeOf(name: string | undefined, { words }: Catalogue): string {
	return name === ALL_PARTNERS ? ` (${words.brief.allPartners})` : '';
}
