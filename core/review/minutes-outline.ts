import type { Minutes, MinutesNote, NoteCell } from './minutes.ts';
import { formatDay, plainText } from './plain-text.ts';
import type { NoteKind } from './review-event.ts';
import type { ReviewWords } from './words.ts';

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
	/** What is said where there are no rows. */
	readonly none: string;
	/** In the column of that number stands what each row is about: the cells, for who can lead there. */
	readonly places?: { readonly column: number; readonly cells: readonly (NoteCell | undefined)[] };
}

export function outlineMinutes(minutes: Minutes, words: ReviewWords): MinutesOutline {
	const { minutes: say } = words;
	const day = (date: string) => formatDay(date, words.date);
	const facts: [string, string][] = [[say.day, day(minutes.day)]];
	const asking = [...new Set(minutes.items.map(({ source }) => words.sources[source]))];
	if (asking.length > 0) facts.push([say.source, asking.join('; ')]);
	if (minutes.document !== '') facts.unshift([say.document, plainText(minutes.document)]);
	return {
		language: words.language,
		title: say.title,
		facts,
		parts: [
			{
				heading: say.members,
				columns: [say.name, say.municipality, say.role, say.verdict, say.givenOn],
				rows: minutes.members.map(({ name, municipality, role, verdict }) => [
					[plainText(name)],
					[plainText(municipality)],
					[words.roles[role]],
					verdict ? lines(words.verdicts[verdict.verdict], verdict.remark) : [say.notSubmitted],
					[verdict ? day(verdict.on) : ''],
				]),
				none: say.none,
			},
			{
				heading: say.checklist,
				columns: [say.item, say.answers, say.agreementOf],
				rows: minutes.items.map(({ id, agreement, answers }) => [
					[words.checklist[id].question],
					answers.map(({ member, answer, remark }) => {
						const said = `${plainText(member)}: ${words.answers[answer]}`;
						return remark.trim() === '' ? said : `${said} (${plainText(remark)})`;
					}),
					[say.agreement[agreement]],
				]),
				none: say.none,
			},
			notesPart('issue', say.issues),
			notesPart('measure', say.measures),
			notesPart('assessment', say.assessments),
			notesPart('question', say.questions),
			notesPart('praise', say.praise),
		],
		remarks: minutes.unknownEvents > 0 ? [say.unknownEvents.replace('{count}', String(minutes.unknownEvents))] : [],
	};

	function notesPart(kind: NoteKind, heading: string): MinutesPart {
		const isTask = kind === 'measure' || kind === 'assessment';
		const tail = isTask ? [say.owner, say.due] : [say.severity, say.topic];
		const rows = minutes.notes[kind].map((note) => [
			textOf(note),
			lines(plainText(note.place), note.quote === '' ? '' : `“${plainText(note.quote)}”`),
			...(isTask
				? [[plainText(note.owner ?? '') || say.noOwner], [note.due === undefined ? say.noDate : day(note.due)]]
				: [[words.severities[note.severity]], [words.topics[note.topic]]]),
			[words.statuses[note.status]],
			[plainText(note.raisedBy)],
		]);
		const columns = [say.text, say.place, ...tail, say.status, say.raisedBy];
		const places = { column: columns.indexOf(say.place), cells: minutes.notes[kind].map(({ cell }) => cell) };
		return { heading, columns, rows, none: say.none, places };
	}

	function textOf(note: MinutesNote): string[] {
		return [
			...paragraphs(note.text),
			...note.alsoWritten.map((text) => `${say.alsoWritten} ${plainText(text)}`),
			...note.replies.map(({ by, text }) => `${say.replies} ${plainText(by)}: ${plainText(text)}`),
		];
	}
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
