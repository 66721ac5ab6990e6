import { checklist, type NoteState } from '#core';
import type { DraftStore, Unfinished } from '../../review/draft-store.ts';
import { parse } from '../../review/use-draft.ts';
import type { PanelContext } from '../context.ts';
import { emptyNote, lackOf, saveNote } from '../notes/save-note.ts';

export interface UnfinishedItem {
	readonly key: string;
	/** What was typed. */
	readonly text: string;
	/** To what: the question or the note. */
	readonly about: string;
	/** Why it can't go along as it is. */
	readonly obstacle?: string;
	readonly tab: 'check' | 'checklist' | 'notes' | 'mine';
	/** Makes an event of it. Whether it could. @throws StoreError */
	readonly take?: () => Promise<boolean>;
	readonly keys: readonly string[];
}

/** Everything that was typed and is no event yet, and what can become of it: nothing falls away in silence. */
export function unfinishedItems(drafts: DraftStore, context: PanelContext): UnfinishedItem[] {
	return drafts.unfinished().flatMap((one) => itemOf(one, drafts, context) ?? []);
}

function itemOf(one: Unfinished, drafts: DraftStore, context: PanelContext): UnfinishedItem | undefined {
	const { review, words, reviewWords } = context;
	const [kind = '', id = ''] = splitOnce(one.field);
	const base = { key: one.keys.join(' '), keys: one.keys, ...(one.isElsewhere ? { obstacle: words.mine.inOtherWindow } : {}) };
	const settled = async (step: Promise<unknown>) => {
		await step;
		drafts.drop(one.keys);
		return true;
	};
	const can = (take: () => Promise<boolean>) => (one.isElsewhere ? {} : { take });
	const note = review.state.notes.find((each) => each.id === id);
	if (kind === 'note' || kind === 'finding') {
		const before = note?.content.current.value;
		const input = parse(one.text, { ...emptyNote, ...before });
		if (input.text.trim() === '' || (before && input.text === before.text)) return undefined;
		const lack = lackOf(input);
		return {
			...base,
			text: input.text,
			about: note ? words.notes.edit : words.notes.create,
			tab: kind === 'finding' ? 'check' : 'notes',
			...(lack && !base.obstacle ? { obstacle: lack === 'needsOwner' ? words.mine.needsOwner : words.notes[lack] } : {}),
			...(lack ? {} : can(async () => ((await saveNote(input, note, one.keys, context)) ? false : settled(Promise.resolve())))),
		};
	}
	if (kind === 'reply') {
		const text = parse(one.text, '');
		if (text.trim() === '') return undefined;
		const take = () => settled(review.write('note-replied', { note: id, text: text.trim() }, one.keys));
		return { ...base, text, about: aboutNote(note, words.notes.reply), tab: 'notes', ...can(take) };
	}
	if (kind === 'remark') {
		const text = parse(one.text, '');
		const item = checklist.find((each) => each.id === id);
		const answer = review.state.reviews.find((each) => each.id === review.mine)?.answers.get(id)?.current.value;
		if (!item || text === (answer?.remark ?? '')) return undefined;
		const take = () => settled(review.write('answer-given', { item: id, answer: answer?.answer ?? 'partly', remark: text }, one.keys));
		return {
			...base,
			text,
			about: reviewWords.checklist[item.id].question,
			tab: 'checklist',
			...(answer ? can(take) : { obstacle: base.obstacle ?? words.mine.needsAnswer }),
		};
	}
	if (kind === 'verdict' && one.isElsewhere) {
		const { remark } = parse(one.text, { verdict: '', remark: '' });
		return remark.trim() === '' ? undefined : { ...base, text: remark, about: words.mine.verdict, tab: 'mine' };
	}
	return undefined;
}

function aboutNote(note: NoteState | undefined, reply: string): string {
	const text = note?.content.current.value.text ?? '';
	return text === '' ? reply : `${reply}: ${text.slice(0, 60)}${text.length > 60 ? '…' : ''}`;
}

function splitOnce(field: string): readonly string[] {
	const at = field.indexOf(' ');
	return at < 0 ? [field] : [field.slice(0, at), field.slice(at + 1)];
}
