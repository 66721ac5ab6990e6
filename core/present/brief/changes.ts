import { formatNumber, formatPercent } from '../../locales/format.ts';
import type { Row, Table } from '../../report/table.ts';
import type { ColumnKey } from '../../sections/sections.ts';
import { isChangeShown } from '../../statistics/share-change.ts';
import { harmless } from '../../view/harmless-text.ts';
import { withUnit } from '../../view/view-results.ts';
import { isOwnOrAll, scopeOf } from './figures.ts';
import { isAboutAnother, moneyText, type Subject } from './subject.ts';

/** The most changes on the page: the worse ones first, then the larger. */
const MOST_CHANGES = 4;
/** A change smaller than this share of the earlier figure is no news. */
const SMALLEST_NEWS = 0.02;

export interface Change {
	readonly name: string;
	readonly before: string;
	readonly now: string;
	readonly direction: 'up' | 'down' | 'same';
	/** `neutral` where neither way is better, or the samples can't tell. */
	readonly verdict: 'better' | 'worse' | 'neutral';
	/** The verdict in words. */
	readonly says: string;
}

interface Measured {
	readonly name: string;
	readonly before: number;
	readonly now: number;
	readonly show: (value: number) => string;
	/** Which way is better, where one is. */
	readonly better?: 'higher' | 'lower' | undefined;
	/** Two samples whose difference may be chance. */
	readonly isChance?: boolean;
}

export function changesOf(subject: Subject): Change[] {
	return [...indicators(subject), ...unitCosts(subject), ...satisfaction(subject), ...volumes(subject)]
		.filter(({ before, now }) => before !== now)
		.map((measured) => ({ change: changeOf(measured, subject), size: sizeOf(measured) }))
		.filter(({ size }) => size >= SMALLEST_NEWS)
		.sort((one, other) => rank(one.change) - rank(other.change) || other.size - one.size)
		.slice(0, MOST_CHANGES)
		.map(({ change }) => change);
}

function rank({ verdict }: Change): number {
	return verdict === 'worse' ? 0 : verdict === 'better' ? 1 : 2;
}

function sizeOf({ before, now }: Measured): number {
	return before === 0 ? Number.POSITIVE_INFINITY : Math.abs((now - before) / before);
}

function changeOf(measured: Measured, { catalogue }: Subject): Change {
	const { words } = catalogue;
	const isUp = measured.now > measured.before;
	const verdict = measured.isChance || !measured.better ? 'neutral' : isUp === (measured.better === 'higher') ? 'better' : 'worse';
	return {
		name: measured.name,
		before: measured.show(measured.before),
		now: measured.show(measured.now),
		direction: isUp ? 'up' : 'down',
		verdict,
		says: measured.isChance
			? words.brief.noClearChange
			: verdict === 'neutral'
				? words.brief[isUp ? 'higher' : 'lower']
				: words.brief[verdict],
	};
}

function indicators(subject: Subject): Measured[] {
	const { check, catalogue } = subject;
	return sound(subject, check.report.quality).flatMap((row) => {
		const [before, now, indicator] = [row.value('previous'), row.value('actual'), row.value('indicator')];
		if (before === undefined || now === undefined || indicator === undefined || isAboutAnother(indicator, subject)) return [];
		const unit = harmless(row.value('unit') ?? '', 30);
		const name = [row.value('service'), indicator].filter((part) => part !== undefined).map((part) => harmless(part, 80));
		return [
			{
				name: name.join(' · '),
				before,
				now,
				show: (value: number) => withUnit(formatNumber(value, catalogue.formats), unit),
				better: row.value('better'),
			},
		];
	});
}

function unitCosts(subject: Subject): Measured[] {
	const header = subject.catalogue.sections.unitCosts.columns.unitCost.header;
	return sound(subject, subject.check.report.unitCosts).flatMap((row) => {
		const [before, now, service] = [row.value('previous'), row.value('unitCost'), row.value('service')];
		if (before === undefined || now === undefined || service === undefined) return [];
		return [
			{
				name: `${harmless(service, 80)} · ${header}`,
				before,
				now,
				show: (value: number) => moneyText(value, subject),
				better: 'lower' as const,
			},
		];
	});
}

function satisfaction(subject: Subject): Measured[] {
	const { check, catalogue } = subject;
	const header = catalogue.sections.satisfaction.columns.satisfiedShare.header;
	return sound(subject, check.report.satisfaction).flatMap((row) => {
		const [before, now, service] = [row.value('previousSatisfiedShare'), row.value('satisfiedShare'), row.value('service')];
		if (before === undefined || now === undefined || service === undefined || !isOwnOrAll(row.value('municipality'), subject)) return [];
		const [asked, askedBefore] = [row.value('responses'), row.value('previousResponses')];
		const isChance =
			asked !== undefined &&
			askedBefore !== undefined &&
			asked > 0 &&
			askedBefore > 0 &&
			!isChangeShown({ share: before, responses: askedBefore }, { share: now, responses: asked }, row.value('population'));
		const name = `${harmless(service, 80)} · ${header}${scopeOf(row.value('municipality'), catalogue)}`;
		return [{ name, before, now, show: (value: number) => formatPercent(value, catalogue.formats), better: 'higher' as const, isChance }];
	});
}

function volumes(subject: Subject): Measured[] {
	const { check, catalogue } = subject;
	const header = catalogue.sections.services.columns.delivered.header;
	return sound(subject, check.report.services).flatMap((row) => {
		const [before, now, service] = [row.value('previous'), row.value('delivered'), row.value('service')];
		if (before === undefined || now === undefined || service === undefined || !isOwnOrAll(row.value('municipality'), subject)) return [];
		const unit = harmless(row.value('unit') ?? '', 30);
		const name = `${harmless(service, 80)} · ${header}${scopeOf(row.value('municipality'), catalogue)}`;
		return [{ name, before, now, show: (value: number) => withUnit(formatNumber(value, catalogue.formats), unit) }];
	});
}

/** Rows without an error: what is wrong has not changed, it is wrong. */
function sound<S extends 'quality' | 'unitCosts' | 'satisfaction' | 'services'>({ errors }: Subject, table: Table<S>): Row<S>[] {
	return [...table].filter((row) => !errors.isWrong(row.at('service' as ColumnKey<S>)));
}
