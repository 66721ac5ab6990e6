import type { Check } from '../../check.ts';
import type { Table } from '../../report/table.ts';
import type { Finding } from '../../rule/finding.ts';
import { kindOf } from '../../score/finding-kind.ts';
import { rowOfPlace } from '../../score/row-of-place.ts';
import { columnsOf } from '../../sections/sections.ts';
import { fromSerial } from '../../workbook/index.ts';
import { z } from '../../zod.ts';

/** What a person saw on a day: findings by rule, each as the sign of its kind and the name of its row. */
const look = z.object({ day: z.number(), found: z.record(z.string(), z.array(z.string())), isWhole: z.boolean() });
const looks = z.object({ latest: look, before: z.nullable(look) });

export type Look = z.infer<typeof look>;
/** The last look, and the one of an earlier day: what is new stays new until the day is over. */
export type Looks = z.infer<typeof looks>;

/** Google keeps 9 KB in one place, and two looks stand there. */
const LONGEST = 4200;
const LONGEST_NAME = 40;
const SIGNS = { wrong: 'w', 'to-fill-in': 'f', question: 'q', explained: 'e' } as const;
export type RememberedKind = keyof typeof SIGNS;

/** What is only advice is nobody's news. Where there is too much to keep, the worst is kept. */
export function lookAt(check: Check): Look {
	const found: Record<string, string[]> = {};
	let length = 0;
	let isWhole = true;
	const all = [...check.findings, ...check.explained].flatMap((finding) => {
		const kind = rememberedKind(finding);
		return kind ? [{ finding, kind }] : [];
	});
	const order = Object.keys(SIGNS);
	all.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
	for (const { finding, kind } of all) {
		const text = SIGNS[kind] + rowName(finding, check);
		length += bytes(text) + 3 + (found[finding.rule] ? 0 : finding.rule.length + 6);
		if (length > LONGEST) {
			isWhole = false;
			break;
		}
		found[finding.rule] = [...(found[finding.rule] ?? []), text];
	}
	return { day: Math.floor(check.asOf), found, isWhole };
}

/** What is kept after a look. */
export function keepLook(kept: Looks | undefined, latest: Look): Looks {
	if (!kept) return { latest, before: null };
	return kept.latest.day < latest.day ? { latest, before: kept.latest } : { latest, before: kept.before };
}

/** As a text, which may have come from anywhere; nothing where it is no such thing. */
export function readLooks(text: string | null | undefined): Looks | undefined {
	try {
		const read = looks.safeParse(JSON.parse(text ?? ''));
		return read.success ? read.data : undefined;
	} catch {
		return undefined;
	}
}

export function rememberedKind(finding: Finding): RememberedKind | undefined {
	const kind = kindOf(finding);
	return kind === 'advice' ? undefined : kind;
}

export function kindOfSign(text: string): RememberedKind | undefined {
	return (Object.keys(SIGNS) as RememberedKind[]).find((kind) => SIGNS[kind] === text[0]);
}

/**
 * How people name the row that a finding is about: the same after sorting and after rows were put in. What is in no row bears
 * the path of its column, `report.submittedOn`, which every language names in its own way.
 */
export function rowName({ places: [place] }: Finding, { report }: Check): string {
	if (!place?.section) return (place?.sheet ?? '').slice(0, LONGEST_NAME);
	const index = rowOfPlace(report, place);
	if (index < 0) return place.field === undefined ? place.section : `${place.section}.${place.field}`;
	const table = report[place.section] as Table;
	const texts = columnsOf(place.section)
		.filter(([, column]) => column.isKey)
		.map(([key, { type }]) => textOf(table.values(key as never)[index], type === 'date'));
	return texts
		.filter((text) => text !== '' && text !== '*')
		.join(' · ')
		.slice(0, LONGEST_NAME);
}

function textOf(value: unknown, isDate: boolean): string {
	const date = isDate && typeof value === 'number' ? fromSerial(value) : undefined;
	if (!date) return String(value ?? '').trim();
	return [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
}

function bytes(text: string): number {
	let count = 0;
	for (const character of text) count += character <= '\u007f' ? 1 : character <= '\u07ff' ? 2 : 4;
	return count;
}
