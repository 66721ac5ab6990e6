import { fill } from '../locales/fill.ts';
import type { Minutes, MinutesIssue, MinutesNote, MinutesResponse, NoteCell } from './minutes.ts';
import { formatDay, plainText } from './plain-text.ts';
import type { NoteKind } from './review-event.ts';
import type { ReviewWords } from './words.ts';

export interface MinutesLayout {
	/** What is to be talked about, before the meeting; else what came of it. */
	readonly isAgenda?: boolean;
	/** Leads to a cell, where the reader's program can. */
	readonly addressOf?: (cell: NoteCell) => string | undefined;
	/** For who answers to the notes: what they said stands in a column of its own. */
	readonly isForStaff?: boolean;
}

/** The minutes as headings, tables and paragraphs of plain text. Markdown and HTML only differ in how they write these. */
export interface MinutesOutline {
	readonly language: string;
	readonly title: string;
	readonly facts: readonly (readonly [label: string, value: string])[];
	readonly parts: readonly MinutesPart[];
	readonly remarks: readonly string[];
}

export interface MinutesPart {
	readonly heading: string;
	readonly columns: readonly string[];
	/** A cell may hold several lines. */
	readonly rows: readonly (readonly (readonly string[])[])[];
	/** Whether it is something to talk about. */
	readonly isForAgenda: boolean;
	/** What is said where there are no rows. */
	readonly none: string;
	/** The notes, one a row, where it is about notes of one kind. */
	readonly about?: { readonly kind: NoteKind; readonly notes: readonly MinutesNote[] };
	/** In the column of that number stands what each row is about: the cells, for who can lead there. */
	readonly places?: { readonly column: number; readonly cells: readonly (NoteCell | undefined)[] };
}

export function outlineMinutes(
	minutes: Minutes,
	words: ReviewWords,
	{ isAgenda = false, isForStaff = false }: MinutesLayout = {},
): MinutesOutline {
	const { minutes: say } = words;
	const day = (date: string) => formatDay(date, words.date);
	const facts: [string, string][] = [[say.day, day(minutes.day)]];
	const { report } = minutes;
	if (report) {
		facts.unshift(
			...filled([
				[say.entity, report.entity],
				[say.period, report.period],
			]),
		);
		facts.push(...filled([[say.chair, report.chair], [say.verdictOfChecks, report.verdict], ...report.scores]));
	}
	const asking = [...new Set(minutes.items.map(({ source }) => words.sources[source]))];
	if (asking.length > 0) facts.push([say.source, asking.join('; ')]);
	if (minutes.document !== '') facts.unshift([say.document, plainText(minutes.document)]);
	const parts: MinutesPart[] = [
		{
			heading: say.members,
			columns: [say.name, say.municipality, say.role, say.verdict, say.givenOn],
			rows: minutes.members.map(({ name, municipality, role, verdict }) => [
				[plainText(name)],
				[plainText(municipality)],
				[words.roles[role]],
				verdict ? lines(words.verdicts[verdict.verdict], verdict.remark) : [say.notSubmitted],
				[verdict ? (verdict.on === '' ? say.unknownDay : day(verdict.on)) : ''],
			]),
			isForAgenda: true,
			none: say.none,
		},
		{
			heading: say.checklist,
			columns: [say.item, say.answers, say.agreementOf],
			rows: minutes.items
				.filter(({ agreement }) => !isAgenda || agreement === 'differ' || agreement === 'one-answer')
				.map(({ id, agreement, answers }) => [
					[words.checklist[id].question],
					answers.map(({ member, answer, remark }) => {
						const said = `${plainText(member)}: ${words.answers[answer]}`;
						return remark.trim() === '' ? said : `${said} (${plainText(remark)})`;
					}),
					[say.agreement[agreement]],
				]),
			isForAgenda: true,
			none: say.none,
		},
		notesPart('issue', say.issues),
		notesPart('measure', say.measures),
		notesPart('assessment', say.assessments),
		notesPart('question', say.questions),
		notesPart('praise', say.praise),
		...(report ? [overduePart(report.issues)] : []),
		...(isAgenda ? [] : [signatures()]),
	];
	return {
		language: words.language,
		title: isAgenda ? say.agenda : say.title,
		facts,
		parts: isAgenda ? parts.filter(({ isForAgenda }) => isForAgenda) : parts,
		remarks: minutes.unknownEvents > 0 ? [fill(say.unknownEvents, { count: minutes.unknownEvents })] : [],
	};

	function notesPart(kind: NoteKind, heading: string): MinutesPart {
		const isTask = kind === 'measure' || kind === 'assessment';
		const tail = isTask ? [say.owner, say.due] : [say.severity, say.topic];
		// What is done needs no talk.
		const notes = minutes.notes[kind].filter(({ status }) => !isAgenda || status === 'open' || status === 'addressed');
		const rows = notes.map((note) => [
			textOf(note),
			lines(plainText(note.place), note.quote === '' ? '' : `“${plainText(note.quote)}”`),
			...(isTask
				? [[plainText(note.owner ?? '') || say.noOwner], dueOf(note.due ?? '', note.isOverdue)]
				: [[words.severities[note.severity]], [words.topics[note.topic]]]),
			statusOf(note),
			[plainText(note.raisedBy)],
		]);
		const columns = [say.text, say.place, ...tail, say.status, say.raisedBy];
		const places = { column: columns.indexOf(say.place), cells: notes.map(({ cell }) => cell) };
		return { heading, columns, rows, isForAgenda: kind !== 'praise', none: say.none, about: { kind, notes }, places };
	}

	function dueOf(due: string, isOverdue: boolean): string[] {
		if (due === '') return [say.noDate];
		return isOverdue ? [day(due), say.overdue] : [day(due)];
	}

	/** Who took it for done, and why. */
	function statusOf(note: MinutesNote): string[] {
		const { status, settled } = note;
		const stands = [
			...(note.isEarlier ? [say.earlier] : []),
			...(note.isOverdue ? [say.overdue] : []),
			...(note.issue === undefined ? [] : [fill(say.inIssues, { issue: plainText(note.issue ?? '') })]),
		];
		if (!settled || status === 'open') return [words.statuses[status], ...stands];
		const on = settled.on === '' ? say.unknownDay : day(settled.on);
		const remark = plainText(settled.remark);
		return [words.statuses[status], `${plainText(settled.by)}, ${on}${remark === '' ? '' : `: ${remark}`}`, ...stands];
	}

	/** What was promised in this report or an earlier one, and is not done. */
	function overduePart(issues: readonly MinutesIssue[]): MinutesPart {
		const columns = [say.id, say.issue, say.measure, say.owner, say.due];
		return {
			heading: say.promised,
			columns,
			rows: issues.map(({ id, issue, measure, owner, due, isOverdue }) => [
				[plainText(id)],
				[plainText(issue)],
				[plainText(measure)],
				[plainText(owner) || say.noOwner],
				dueOf(due, isOverdue),
			]),
			isForAgenda: true,
			none: say.none,
			places: { column: 0, cells: issues.map(({ cell }) => cell) },
		};
	}

	function signatures(): MinutesPart {
		return {
			heading: say.signatures,
			columns: [say.name, say.municipality, say.signature],
			rows: minutes.members.map(({ name, municipality }) => [[plainText(name)], [plainText(municipality)], ['\u00a0', '\u00a0']]),
			isForAgenda: false,
			none: say.none,
		};
	}

	/** What the staff say to a note, and what they said elsewhere at the same time. */
	function responseLines({ by, text, state, besides }: MinutesResponse): string[] {
		const said = isForStaff
			? ''
			: [state === 'none' ? '' : words.responseStates[state], plainText(text)].filter((part) => part !== '').join(': ');
		const name = plainText(by) || words.roles.staff;
		return [...(said === '' ? [] : [`${name}: ${said}`]), ...besides.map((other) => `${say.alsoWritten} ${plainText(other)}`)];
	}

	function textOf(note: MinutesNote): string[] {
		return [
			...paragraphs(note.text),
			...note.alsoWritten.map((text) => `${say.alsoWritten} ${plainText(text)}`),
			...(note.response ? responseLines(note.response) : []),
			...note.replies.map(({ by, text }) => `${say.replies} ${plainText(by)}: ${plainText(text)}`),
		];
	}
}

function filled(facts: readonly (readonly [string, string])[]): [string, string][] {
	return facts.flatMap(([label, value]): [string, string][] => (value === '' ? [] : [[label, plainText(value)]]));
}

function lines(first: string, second: string): string[] {
	return [first, ...paragraphs(second)].filter((line) => line !== '');
}

function paragraphs(text: string): string[] {
	return text
		.split(/\r\n|[\r\n\u2028\u2029]/)
		.map(plainText)
		.filter((line) => line !== '');
}

/** Where a row's place leads; only to addresses of the web that no text can break out of. */
export function addressOfRow({ places }: MinutesPart, index: number, addressOf: MinutesLayout['addressOf']): string | undefined {
	const cell = places?.cells[index];
	const address = cell && addressOf?.(cell);
	return address !== undefined && /^https:\/\/[\w.-]+\/[\w/.#=&-]*$/.test(address) ? address : undefined;
}
