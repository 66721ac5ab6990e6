import { formatNumber, formatPercent } from '../../locales/format.ts';
import type { Row } from '../../report/table.ts';
import { isCountUnit } from '../../rules/facts/count-units.ts';
import { ALL_PARTNERS, type SectionKey } from '../../sections/sections.ts';
import { isCountChangeShown } from '../../statistics/count-change.ts';
import { isChangeShown } from '../../statistics/share-change.ts';
import { harmless } from '../../view/harmless-text.ts';
import { withUnit } from '../../view/view-results.ts';
import { foldName, isSameName } from '../../workbook/index.ts';
import { duesOf } from '../brief/contribution.ts';
import { isAboutAnother, moneyText, type Subject } from '../brief/subject.ts';
import { type Trend, trendOf } from './trend.ts';

export type MeasureGroup = 'services' | 'quality' | 'satisfaction' | 'finance' | 'contributions';

/** What one scope had last period and has now. */
export interface Figure {
	readonly before: number | undefined;
	readonly now: number | undefined;
	/** The checks found it wrong: it is no fact. */
	readonly isInDoubt: boolean;
	/** Samples or counts so small that chance alone may have done it. */
	readonly isChance: boolean;
	/** Changed by more than the agreement lets pass without a word. */
	readonly isLarge: boolean;
	/** What staff wrote about it. */
	readonly reason: string;
}

/** One thing that is measured, of the municipality and of the whole cooperation. */
export interface Measure {
	readonly group: MeasureGroup;
	readonly name: string;
	readonly show: (value: number) => string;
	/** A share: its change is counted in points. */
	readonly isShare: boolean;
	/** Which way is better, where one is. */
	readonly better?: 'higher' | 'lower' | undefined;
	readonly own: Figure | undefined;
	readonly whole: Figure | undefined;
	readonly trend: Trend | undefined;
}

/** A share that moves by less says nothing, however small it was. */
const FEWEST_POINTS = 5;

/** Whoever belongs to no municipality reads the whole alone: `municipality` is an empty text then. */
export function measuresOf(subject: Subject): Measure[] {
	return [...volumes(subject), ...indicators(subject), ...surveys(subject), ...costs(subject), ...contributions(subject)];
}

interface Pair {
	readonly before: number | undefined;
	readonly now: number | undefined;
	readonly unit?: string | undefined;
	readonly isInDoubt?: boolean;
	readonly reason?: string | undefined;
}

function figureOf({ before, now, unit, isInDoubt = false, reason }: Pair, { check }: Subject, isShare = false): Figure {
	const isKnown = before !== undefined && now !== undefined && before !== now && !isInDoubt;
	const isChance = isKnown && isCountUnit(unit) && isCountChangeShown(before, now) === false;
	const isFar = isKnown && (before === 0 || Math.abs((now - before) / before) * 100 > check.settings.values.largeChange);
	const isLarge = isFar && !isChance && !(isShare && Math.abs(now - before) < FEWEST_POINTS);
	return { before, now, isInDoubt, isChance, isLarge, reason: harmless(reason ?? '', 200) };
}

function isOwn(name: string | undefined, { municipality }: Subject): boolean {
	return municipality !== '' && name !== undefined && name !== ALL_PARTNERS && isSameName(name, municipality);
}

/** Rows that are about the same, in the order of the table. */
function grouped<S extends SectionKey>(rows: Iterable<Row<S>>, nameOf: (row: Row<S>) => string | undefined): Row<S>[][] {
	const groups = new Map<string, Row<S>[]>();
	for (const row of rows) {
		const name = nameOf(row);
		if (name === undefined) continue;
		const key = foldName(name);
		const known = groups.get(key);
		if (known) known.push(row);
		else groups.set(key, [row]);
	}
	return [...groups.values()];
}

function volumes(subject: Subject): Measure[] {
	const { check, catalogue, errors } = subject;
	return grouped(check.report.services, (row) => row.value('service')).flatMap((rows) => {
		const [first] = rows;
		const service = first?.value('service');
		if (!first || service === undefined) return [];
		const unit = first.value('unit');
		const pairOf = (row: Row<'services'>): Pair => ({
			before: row.value('previous'),
			now: row.value('delivered'),
			unit,
			isInDoubt: errors.isWrong(row.at('delivered')),
			reason: row.value('explanation'),
		});
		const own = rows.find((row) => isOwn(row.value('municipality'), subject));
		const all = rows.find((row) => row.value('municipality') === ALL_PARTNERS);
		const isOneUnit = rows.every((row) => isSameName(row.value('unit') ?? '', unit ?? ''));
		const parts = rows.map(pairOf);
		const whole = all
			? pairOf(all)
			: isOneUnit
				? {
						before: sum(parts.map(({ before }) => before)),
						now: sum(parts.map(({ now }) => now)),
						unit,
						isInDoubt: parts.some((part) => part.isInDoubt),
					}
				: undefined;
		const shown = harmless(unit ?? '', 30);
		const figures = { own: own && figureOf(pairOf(own), subject), whole: whole && figureOf(whole, subject) };
		return [
			{
				...figures,
				group: 'services' as const,
				name: harmless(service, 80),
				show: (value: number) => withUnit(formatNumber(value, catalogue.formats), shown),
				isShare: false,
				trend: trendOf(check, {
					service,
					measure: 'volume',
					municipality: subject.municipality,
					now: factOf(figures.own ?? figures.whole),
					isOwn: own !== undefined,
				}),
			},
		];
	});
}

/** This period's value, where it is a fact. */
function factOf(figure: Figure | undefined): number | undefined {
	return figure?.isInDoubt ? undefined : figure?.now;
}

/** Nothing where one is not known. */
function sum(values: readonly (number | undefined)[]): number | undefined {
	return values.reduce<number | undefined>((total, value) => (total === undefined || value === undefined ? undefined : total + value), 0);
}

/** `Recycling rate, North Ayrshire` is the municipality's own, `Recycling rate` everybody's. */
function indicators(subject: Subject): Measure[] {
	const { check, catalogue, errors, municipality } = subject;
	const isNamed = (text: string) => municipality !== '' && ` ${foldName(text)} `.includes(` ${foldName(municipality)} `);
	const rows = [...check.report.quality].filter((row) => {
		const indicator = row.value('indicator');
		return indicator !== undefined && (municipality === '' || !isAboutAnother(indicator, subject));
	});
	return grouped(rows, (row) => `${row.value('service') ?? ''} ${withoutName(row.value('indicator') ?? '', municipality)}`).flatMap(
		(same) => {
			const own = same.find((row) => isNamed(row.value('indicator') ?? ''));
			const whole = same.find((row) => row !== own);
			const row = whole ?? own;
			if (!row) return [];
			const unit = harmless(row.value('unit') ?? '', 30);
			const isShare = unit === '%';
			const figure = (each: Row<'quality'>) =>
				figureOf(
					{
						before: each.value('previous'),
						now: each.value('actual'),
						unit,
						isInDoubt: errors.isWrong(each.at('actual')),
						reason: each.value('correctiveAction'),
					},
					subject,
					isShare,
				);
			const [service, indicator] = [row.value('service'), row.value('indicator')];
			const figures = { own: own && figure(own), whole: whole && figure(whole) };
			return [
				{
					...figures,
					group: 'quality' as const,
					name: [service, indicator && withoutName(indicator, municipality)]
						.flatMap((text) => (text === undefined ? [] : [harmless(text, 80)]))
						.join(' · '),
					show: (value: number) => withUnit(formatNumber(value, catalogue.formats), unit),
					isShare,
					better: row.value('better'),
					trend: trendOf(check, {
						service: service ?? '',
						indicator: (own ?? row).value('indicator') ?? '',
						municipality,
						now: factOf(figures.own ?? figures.whole),
						isOwn: own !== undefined,
					}),
				},
			];
		},
	);
}

/** `Recycling rate` of `Recycling rate, North Ayrshire`. */
function withoutName(text: string, municipality: string): string {
	const at = municipality === '' ? -1 : text.toLowerCase().indexOf(municipality.toLowerCase());
	if (at < 0) return text;
	const rest = `${text.slice(0, at)} ${text.slice(at + municipality.length)}`.replace(/\(\s*\)/, '');
	return rest.replace(/^[\s,;:·–—-]+|[\s,;:·–—-]+$/g, '').replace(/\s+/g, ' ') || text;
}

function surveys(subject: Subject): Measure[] {
	const { check, catalogue, errors } = subject;
	const header = catalogue.sections.satisfaction.columns.satisfiedShare.header;
	const figure = (row: Row<'satisfaction'>): Figure => {
		const [before, now] = [row.value('previousSatisfiedShare'), row.value('satisfiedShare')];
		const [asked, askedBefore] = [row.value('responses') ?? 0, row.value('previousResponses') ?? 0];
		const isInDoubt = errors.isWrong(row.at('satisfiedShare'));
		const isKnown = before !== undefined && now !== undefined && before !== now && !isInDoubt && asked > 0 && askedBefore > 0;
		const isShown =
			isKnown && isChangeShown({ share: before, responses: askedBefore }, { share: now, responses: asked }, row.value('population'));
		return { before, now, isInDoubt, isChance: isKnown && !isShown, isLarge: isShown, reason: harmless(row.value('comment') ?? '', 200) };
	};
	return grouped(check.report.satisfaction, (row) => row.value('service')).flatMap((rows) => {
		const service = rows[0]?.value('service');
		const own = rows.find((row) => isOwn(row.value('municipality'), subject));
		const whole = rows.find((row) => row.value('municipality') === ALL_PARTNERS);
		if (service === undefined || !(own ?? whole)) return [];
		const figures = { own: own && figure(own), whole: whole && figure(whole) };
		return [
			{
				...figures,
				group: 'satisfaction' as const,
				name: `${harmless(service, 80)} · ${header}`,
				show: (value: number) => formatPercent(value, catalogue.formats),
				isShare: true,
				better: 'higher' as const,
				trend: trendOf(check, {
					service,
					measure: 'satisfied-share',
					municipality: subject.municipality,
					now: factOf(figures.own ?? figures.whole),
					isOwn: own !== undefined,
				}),
			},
		];
	});
}

function costs(subject: Subject): Measure[] {
	const { check, catalogue, errors } = subject;
	const show = (value: number) => moneyText(value, subject);
	const unitCost = catalogue.sections.unitCosts.columns.unitCost.header;
	const each: Measure[] = [...check.report.unitCosts].flatMap((row) => {
		const service = row.value('service');
		if (service === undefined) return [];
		const whole = figureOf(
			{ before: row.value('previous'), now: row.value('unitCost'), isInDoubt: errors.isWrong(row.at('unitCost')) },
			subject,
		);
		return [
			{
				group: 'finance' as const,
				name: `${harmless(service, 80)} · ${unitCost}`,
				show,
				isShare: false,
				better: 'lower' as const,
				own: undefined,
				whole,
				trend: trendOf(check, { service, measure: 'unit-cost', municipality: '', now: factOf(whole), isOwn: false }),
			},
		];
	});
	const kinds = (['revenue', 'expenditure'] as const).flatMap((kind): Measure[] => {
		const whole = budgetSum(subject, (row) => row.value('kind') === kind);
		return whole
			? [{ group: 'finance', name: catalogue.choices.budgetKind[kind][0], show, isShare: false, own: undefined, whole, trend: undefined }]
			: [];
	});
	const { debt } = catalogue.sections.balances.columns;
	const form = check.report.balances.only;
	const [now, before] = [form.value('debt'), form.value('previousDebt')];
	const owed: Measure[] =
		now === undefined
			? []
			: [
					{
						group: 'finance',
						name: debt.header,
						show,
						isShare: false,
						better: 'lower',
						own: undefined,
						whole: figureOf({ before, now, isInDoubt: errors.isWrong(form.at('debt')), reason: form.value('explanation') }, subject),
						trend: undefined,
					},
				];
	return [...kinds, ...each, ...owed];
}

/** Lines of the budget together. */
function budgetSum(subject: Subject, isMeant: (row: Row<'budget'>) => boolean): Figure | undefined {
	const rows = [...subject.check.report.budget].filter(isMeant);
	if (rows.length === 0) return undefined;
	return figureOf(
		{
			before: sum(rows.map((row) => row.value('previous'))),
			now: sum(rows.map((row) => row.value('actual'))),
			isInDoubt: rows.some((row) => subject.errors.isWrong(row.at('actual'))),
		},
		subject,
	);
}

/** What was due and what was paid. Of the last period the budget alone knows, and only of all together. */
function contributions(subject: Subject): Measure[] {
	const { check, catalogue, errors } = subject;
	const { columns, name } = catalogue.sections.contributions;
	const rows = [...check.report.contributions];
	const before = budgetSum(subject, (row) => row.value('kind') === 'revenue' && row.value('category') === 'contributions');
	const dues = subject.municipality === '' ? undefined : duesOf(subject);
	return (['due', 'paid'] as const).flatMap((key): Measure[] => {
		const now = rows.length === 0 ? undefined : sum(rows.map((row) => row.value(key)));
		const isInDoubt = rows.some((row) => errors.isWrong(row.at(key)));
		const last = key === 'paid' && before && !before.isInDoubt ? before.before : undefined;
		if (now === undefined && dues?.[key] === undefined) return [];
		return [
			{
				group: 'contributions',
				name: `${name} · ${columns[key].header}`,
				show: (value) => moneyText(value, subject),
				isShare: false,
				own: dues && figureOf({ before: undefined, now: dues[key], isInDoubt: dues.isInDoubt }, subject),
				whole: figureOf({ before: last, now, isInDoubt }, subject),
				trend: undefined,
			},
		];
	});
}
