import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inThisPeriod, type Language } from '#core';
import type { ExtensionWords } from '#core/extension-words';
import { panelWordsFor } from '#core/panel';
import type { ToPanel } from '../messages/page-messages.ts';
import { useReview } from '../review/use-review.ts';
import { useSpace } from '../space/use-space.ts';
import { StoreError } from '../store/store-client.ts';
import { CellPeek } from './CellPeek.tsx';
import { CheckTab } from './check/CheckTab.tsx';
import { ChecklistTab } from './checklist/ChecklistTab.tsx';
import { Context, isCell, type PanelContext, type Place } from './context.ts';
import { NotOpened } from './document/NotOpened.tsx';
import { ReadingStatus } from './document/ReadingStatus.tsx';
import { StartScreen } from './document/StartScreen.tsx';
import { useDocument } from './document/use-document.ts';
import { useFileIdentity } from './document/use-file-identity.ts';
import { type Surroundings, usePage } from './document/use-page.ts';
import { WhichDocument } from './document/WhichDocument.tsx';
import { MergeWorkbookReviews } from './everyone/WorkbookReviews.tsx';
import { Header } from './Header.tsx';
import { Later } from './Later.tsx';
import { marksOf } from './marks.ts';
import { MineTab } from './mine/MineTab.tsx';
import { NextStep } from './NextStep.tsx';
import { NotesTab } from './notes/NotesTab.tsx';
import { SpaceNews } from './SpaceNews.tsx';
import { Steps } from './Steps.tsx';
import { Tabs } from './Tabs.tsx';
import { targetOf } from './targets.ts';
import { useAttachments } from './use-attachments.ts';

const loadEveryone = async () => (await import('./everyone/EveryoneTab.tsx')).EveryoneTab;
const tabKeys = ['check', 'checklist', 'notes', 'mine', 'everyone'] as const;
type TabKey = (typeof tabKeys)[number];
/** What is said stands over the panel, long enough to be read, in milliseconds. */
const SAID_FOR = 6000;
const READ_A_LETTER = 60;

export interface AppProps {
	readonly language: Language;
	readonly words: ExtensionWords;
	readonly surroundings: Surroundings;
}

/** One app for the drawer in a page, the browser's side panel, and a tab of its own with a local file. */
export function App({ language, words, surroundings }: AppProps) {
	const [file, setFile] = useState<File>();
	const [tab, setTab] = useState<TabKey>('check');
	const [asked, setAsked] = useState(0);
	const [openNote, setOpenNote] = useState<string>();
	const [peek, setPeek] = useState<Place>();
	const [said, setSaid] = useState('');
	const [alarm, setAlarm] = useState('');
	const silence = useRef<ReturnType<typeof setTimeout>>(undefined);
	const { reading, read, replace, cancel, forget } = useDocument(language);
	const [spaceOffer, setSpaceOffer] = useState('');
	const onAsked = (word: ToPanel) => {
		if (word.type === 'offered-space') {
			setSpaceOffer(word.link);
			return setTab('everyone');
		}
		if (word.type !== 'new-note' && word.type !== 'open-note') return;
		setTab('notes');
		if (word.type === 'new-note') setAsked((before) => before + 1);
		else setOpenNote(word.id);
	};
	const page = usePage(surroundings, onAsked);
	const ready = reading.phase === 'ready' ? reading : undefined;
	const { identity, choose } = useFileIdentity(file, ready?.opened);
	const documentId = !file ? page?.document.id : identity?.kind === 'known' ? identity.id : undefined;
	const title = file?.name ?? page?.document.title ?? '';
	const { review, drafts, problem, retry } = useReview(documentId, title);
	const space = useSpace(review, file ? undefined : page, spaceOffer);

	const readFile = (chosen: File) =>
		void read(async () => ({ kind: 'file', bytes: new Uint8Array(await chosen.arrayBuffer()), name: chosen.name }));
	const begin = () => {
		if (file) return readFile(file);
		if (page) return void read(() => page.link.read());
		forget();
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is read anew is another document, and nothing else
	useEffect(begin, [file, page?.link, page?.document.id]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: a review is made anew at every drawing, its state only when it changes
	const shown = useMemo(() => review && inThisPeriod(review.state, documentId), [review?.state, documentId]);
	const attachments = useAttachments(shown, ready?.client);
	const marks = useMemo(() => (shown ? marksOf(shown, attachments, words.review) : []), [shown, attachments, words]);
	const linked = file ? undefined : page;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a page is told anew only of other marks, or over another line
	useEffect(() => linked?.draw(marks), [linked?.link, marks]);

	const isForPage = surroundings.kind === 'tab' && surroundings.tab !== undefined;
	if (!file && !page) {
		return (
			<main class="imc-panel" lang={language}>
				{surroundings.kind === 'drawer' ? (
					<NotOpened words={words} />
				) : (
					<StartScreen words={words} isForPage={isForPage} onFile={setFile} />
				)}
			</main>
		);
	}
	if (!review || !drafts || !shown) {
		return (
			<main class="imc-panel" lang={language}>
				{problem && (
					<div class="imc-problem" role="alert">
						<p>{problem === 'extension-reloaded' ? words.storeProblems[problem] : words.notReadNow}</p>
						<button type="button" onClick={retry}>
							{words.tryAgain}
						</button>
					</div>
				)}
				{file && identity?.kind === 'asks' && <WhichDocument words={words} name={file.name} identity={identity} onChoose={choose} />}
				<ReadingStatus
					words={words}
					reading={reading}
					isStale={false}
					onRead={begin}
					onCancel={file ? () => setFile(undefined) : cancel}
					onFile={readFile}
				/>
				{file && reading.phase === 'problem' && <StartScreen words={words} isForPage={false} onFile={setFile} />}
			</main>
		);
	}
	const announce = (text: string) => {
		setAlarm('');
		setSaid('');
		requestAnimationFrame(() => setSaid(text));
		clearTimeout(silence.current);
		silence.current = setTimeout(() => setSaid(''), SAID_FOR + text.length * READ_A_LETTER);
	};
	const context: PanelContext = {
		language,
		words,
		panelWords: panelWordsFor(language),
		reviewWords: words.review,
		review,
		notes: shown.notes,
		drafts,
		space,
		title,
		address: page?.document.address ?? `file:${title}`,
		...(ready ? { opened: ready.opened, client: ready.client } : {}),
		...(linked ? { page: linked } : {}),
		replaceOpened: replace,
		attachments,
		go: (place) => {
			if (linked) linked.go(targetOf(place));
			else if (isCell(place)) setPeek(place);
		},
		announce,
		attempt: async (step) => {
			try {
				await step();
				setAlarm('');
				return true;
			} catch (error) {
				setAlarm(words.storeProblems[error instanceof StoreError ? error.problem : 'storage-failed']);
				return false;
			}
		},
	};
	const open = shown.notes.filter(({ status }) => status === 'open').length;
	const names = tabKeys.map((key) => ({ key, name: words.tabs[key], ...(key === 'notes' && open > 0 ? { count: open } : {}) }));
	return (
		<Context.Provider value={context}>
			<main class="imc-panel" lang={language} key={documentId}>
				<Header surroundings={surroundings} onAnotherFile={file ? () => setFile(undefined) : undefined} />
				<p class="imc-said" role="status">
					{said}
				</p>
				<p role="alert" class={alarm === '' ? undefined : 'imc-problem'}>
					{alarm}
				</p>
				<ReadingStatus
					words={words}
					reading={reading}
					isStale={!file && page?.isStale === true}
					onRead={begin}
					onCancel={cancel}
					onFile={readFile}
				/>
				<MergeWorkbookReviews />
				<SpaceNews onLook={() => setTab('notes')} />
				{!linked && <CellPeek place={peek} />}
				<Steps onLead={setTab} />
				<Tabs label={words.appName} tabs={names} chosen={tab} onChoose={setTab}>
					<NextStep tab={tab} onLead={setTab} />
					{tab === 'check' && <CheckTab />}
					{tab === 'checklist' && <ChecklistTab />}
					{tab === 'notes' && <NotesTab asked={asked} openNote={openNote} />}
					{tab === 'mine' && <MineTab onLead={setTab} />}
					{tab === 'everyone' && <Later load={loadEveryone} />}
				</Tabs>
			</main>
		</Context.Provider>
	);
}
