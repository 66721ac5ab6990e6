import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import type { ColumnPath, Place } from '../../rule/index.ts';
import { fold } from '../../workbook/index.ts';

/** Forms of address and offices before a name, in the languages of the reports. */
const TITLES = new Set(
	[
		...[
			'mr',
			'mrs',
			'ms',
			'miss',
			'dr',
			'prof',
			'professor',
			'sir',
			'cllr',
			'councillor',
			'councilor',
			'ing',
			'eng',
			'adv',
			'mayor',
			'provost',
		],
		...['m', 'mme', 'mlle', 'monsieur', 'madame', 'me', 'maire', 'conseiller', 'conseillere'],
		...['пан', 'пані', 'п', 'др', 'проф', 'депутат', 'депутатка', 'інж'],
		...['dl', 'dna', 'dra', 'domnul', 'doamna', 'primar', 'consilier', 'consilierul', 'consiliera', 'jr', 'sr'],
	].map((title) => fold(title)),
);

/** A name as it is compared: whole words and initials, without titles. */
export interface PersonName {
	readonly words: readonly string[];
	readonly initials: readonly string[];
	readonly text: string;
}

export function readName(text: string): PersonName {
	const parts = fold(text.replace(/([\p{L}])\./gu, '$1 '))
		.split(' ')
		.filter((part) => part !== '');
	// `M.` may be a title or an initial: a title alone before one word leaves nothing to tell people apart.
	const named = parts.filter((part) => !TITLES.has(part) || part.length === 1);
	return { words: named.filter((part) => part.length > 1), initials: named.filter((part) => part.length === 1), text: fold(text) };
}

/** Whether two names are one person's: `Cllr J. Muir` and `John Muir`, but not `T. Muir`, nor `Muir` alone. */
export function isSamePerson(one: PersonName, other: PersonName): boolean {
	if (one.text === other.text) return true;
	const shared = one.words.filter((word) => other.words.includes(word));
	if (shared.length === 0) return false;
	const [left, right] = [rest(one, shared), rest(other, shared)];
	if (left.words.length === 0 && right.words.length === 0) {
		if (one.initials.length === 0 && other.initials.length === 0) return shared.length > 1;
		return one.initials.length > 0 && other.initials.length > 0 && startsWith(one.initials, other.initials);
	}
	// What is written out on one side must be an initial of the other.
	const short = left.words.length === 0 ? one : right.words.length === 0 ? other : undefined;
	const long = short === one ? right : left;
	return (
		short !== undefined &&
		short.initials.length > 0 &&
		long.words.every((word) => short.initials.some((initial) => word.startsWith(initial)))
	);
}

function rest({ words }: PersonName, shared: readonly string[]) {
	return { words: words.filter((word) => !shared.includes(word)) };
}

function startsWith(one: readonly string[], other: readonly string[]): boolean {
	return one[0] === other[0];
}

export type Role = 'author' | 'approver' | 'staff' | 'owner' | 'committee' | 'focalPoint' | 'assessor';

/** Somebody whom the report names, and as what. */
export interface Person {
	readonly role: Role;
	readonly name: string;
	readonly read: PersonName;
	readonly place: Place;
	readonly column: ColumnPath;
	/** Row in its table. */
	readonly index: number;
}

const roles: readonly { readonly role: Role; readonly column: ColumnPath }[] = [
	{ role: 'author', column: 'report.preparedBy' },
	{ role: 'approver', column: 'report.approvedBy' },
	{ role: 'staff', column: 'progress.responsible' },
	{ role: 'owner', column: 'issues.owner' },
	{ role: 'owner', column: 'assessments.owner' },
	{ role: 'committee', column: 'committee.member' },
	{ role: 'focalPoint', column: 'partners.focalPoint' },
	{ role: 'assessor', column: 'assessments.assessor' },
];

/** Beyond so many nobody compares each with each. */
const MOST_PEOPLE = 2000;

const known = new WeakMap<Report, ReadonlyMap<Role, readonly Person[]>>();

/** Everybody whom the report names, by role; a name that stands in several rows of one role is there once for each. */
export function peopleOf(report: Report): ReadonlyMap<Role, readonly Person[]> {
	const people = known.get(report) ?? readPeople(report);
	known.set(report, people);
	return people;
}

function readPeople(report: Report): ReadonlyMap<Role, readonly Person[]> {
	const people = new Map<Role, Person[]>();
	for (const { role, column } of roles) {
		const [section, key] = column.split('.') as [keyof Report, string];
		const table = report[section] as unknown as Table;
		const list = people.get(role) ?? [];
		people.set(role, list);
		table.column(key as never).values.forEach((name, index) => {
			if (typeof name !== 'string' || list.length > MOST_PEOPLE) return;
			list.push({ role, name, read: readName(name), place: table.at(index, key as never), column, index });
		});
	}
	return people;
}

/** The first of some people who is this one. */
export function findSame(person: Person, among: readonly Person[] = []): Person | undefined {
	return among.find((other) => other.place !== person.place && isSamePerson(person.read, other.read));
}
