import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Range } from '#core';
import type { Question } from '../apps-script/script-host.ts';
import type { Answer, Showing } from '../server/open-document.ts';
import { parseRange, rangeToA1 } from '../spreadsheet/a1-range.ts';
import { AlertDialog, PageDialog, QuestionDialog, ScopesDialog } from './Dialogs.tsx';
import { Grid, type SheetTab } from './grid.ts';
import { LinkChip } from './LinkChip.tsx';
import { MenuBar } from './MenuBar.tsx';
import { MutationQueue } from './mutation-queue.ts';
import { listenForF6 } from './parts.ts';
import { SheetTabs } from './SheetTabs.tsx';
import { grant, keepSelection, loadWorkbook, type RunAnswer, type RunRequest, run, whenKept } from './server.ts';
import { ViewFrame } from './ViewFrame.tsx';

type Menu = Extract<Showing, { kind: 'menu' }>;
type Sidebar = Extract<Showing, { kind: 'sidebar' }>;
type PageView = Extract<Showing, { kind: 'dialog' }>;
type Asked = { readonly scopes: readonly string[]; readonly decide: (isAllowed: boolean) => void };

/** Whoever may only view has no menu of scripts, and changes nothing. */
const mayEdit = document.body.dataset.rights !== 'view';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The window of one spreadsheet: what a person has before them at Google, in the parts that matter here. */
export function Window() {
	const container = useRef<HTMLDivElement>(null);
	const grid = useRef<Grid>(null);
	const nameBox = useRef<HTMLInputElement>(null);
	const [title, setTitle] = useState('');
	const [tabs, setTabs] = useState<readonly SheetTab[]>([]);
	const [selection, setSelection] = useState<{ sheetId: string; range: Range }>();
	const [menus, setMenus] = useState<readonly Menu[]>([]);
	const [sidebar, setSidebar] = useState<Sidebar>();
	const [dialog, setDialog] = useState<PageView>();
	const [alert, setAlert] = useState<{ title: string; message: string }>();
	const [asked, setAsked] = useState<Asked>();
	const [question, setQuestion] = useState<{ question: Question; decide: (answer: Answer) => void }>();
	const [toast, setToast] = useState('');
	const [running, setRunning] = useState(0);

	const load = async () => {
		const { workbook, activeSheet } = await loadWorkbook();
		grid.current?.load(workbook, activeSheet);
	};

	const show = (showing: Showing) => {
		if (showing.kind === 'menu') setMenus((before) => [...before.filter(({ title }) => title !== showing.title), showing]);
		else if (showing.kind === 'sidebar') setSidebar(showing);
		else if (showing.kind === 'dialog') setDialog(showing);
		else if (showing.kind === 'alert') setAlert(showing);
		else if (showing.kind === 'toast') setToast([showing.title, showing.message].filter(Boolean).join(': '));
		else void grid.current?.select(String(showing.sheetId), showing.range);
	};

	/** Runs a function, shows what it asks for and what it changed; asks for a scope that it lacks and runs it again. */
	const runFunction = async (request: RunRequest): Promise<RunAnswer['outcome']> => {
		setRunning((count) => count + 1);
		try {
			await whenKept();
			const { outcome, showings, changes, question } = await run(request);
			if (question) {
				const answer = await new Promise<Answer>((decide) => setQuestion({ question, decide }));
				setQuestion(undefined);
				return await runFunction({ ...request, answers: [...(request.answers ?? []), answer] });
			}
			if (changes.kind === 'all') await load();
			else grid.current?.apply(changes.sheets);
			for (const showing of showings) show(showing);
			if (!outcome.ok && outcome.neededScopes) {
				const scopes = outcome.neededScopes;
				const isAllowed = await new Promise<boolean>((decide) => setAsked({ scopes, decide }));
				setAsked(undefined);
				if (isAllowed) {
					await grant(scopes);
					return await runFunction(request);
				}
			}
			return outcome;
		} catch (error) {
			return {
				ok: false,
				message: `NetworkError: ${error instanceof Error ? error.message : String(error)}`,
				calls: [],
				elapsedMs: 0,
				log: [],
			};
		} finally {
			setRunning((count) => count - 1);
		}
	};

	const focusGrid = () => void grid.current?.focus();

	const closeSidebar = () => {
		setSidebar(undefined);
		focusGrid();
	};

	const { sheetId, range } = selection ?? {};
	const address = sheetId !== undefined && range && grid.current?.linkAt(sheetId, range.startRow, range.startColumn);
	const link = address ? { address, text: grid.current?.textAt(sheetId, range.startRow, range.startColumn) ?? '' } : undefined;
	const followLink = useCallback((target: string) => {
		if (!target.startsWith('#')) void (/^https?:/i.test(target) && window.open(target, '_blank', 'noopener'));
		else
			grid.current?.follow(target).then(
				(isThere) => isThere || setToast('The link leads to a place that is not there.'),
				(error: unknown) => setToast(String(error)),
			);
	}, []);

	const runFromMenu = async (functionName: string) => {
		focusGrid();
		const outcome = await runFunction({ functionName });
		if (!outcome.ok) setAlert({ title: 'The script ended with an error', message: outcome.message });
	};

	// biome-ignore lint/correctness/useExhaustiveDependencies: opened once; what a run shows goes to state setters, which stay the same
	useEffect(() => {
		const start = async () => {
			const { workbook, activeSheet, customFunctions } = await loadWorkbook();
			if (!container.current) return;
			setTitle(workbook.name);
			const queue = new MutationQueue((message) => setToast(message));
			grid.current = new Grid(container.current, dark.matches, customFunctions, {
				onSelect: (sheetId, range) => {
					setSelection({ sheetId, range });
					history.replaceState(null, '', `#gid=${sheetId}&range=${rangeToA1(range)}`);
					void keepSelection({ sheetId, ...range });
				},
				onMutation: (mutation) => (mayEdit ? queue.add(mutation) : undefined),
				onRefused: (id) => setToast(`The workspace could not keep this in the file, so it was not done (${id}).`),
				onTabs: setTabs,
				callCustomFunction: async (functionName, parameters) => {
					const { outcome } = await run({ functionName, parameters: JSON.stringify(parameters), mode: 'CUSTOM_FUNCTION' });
					return outcome.ok ? JSON.parse(outcome.result ?? '""') : '#ERROR!';
				},
			});
			Object.assign(globalThis, { workspaceGrid: grid.current });
			const asked = placeOf(location.hash);
			grid.current.load(workbook, asked?.sheetId ?? activeSheet);
			if (asked?.range) await grid.current.select(asked.sheetId, asked.range);
			else await grid.current.select(activeSheet, { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 });
			if (mayEdit) await runFunction({ functionName: 'onOpen', mode: 'LIMITED' });
			else grid.current.refuseChanges();
		};
		start().catch((error: unknown) => setAlert({ title: 'The spreadsheet was not opened', message: String(error) }));
		const follow = () => {
			const place = placeOf(location.hash);
			if (place?.range) void grid.current?.select(place.sheetId, place.range);
			else if (place) grid.current?.showSheet(place.sheetId);
		};
		const own = container.current;
		own?.addEventListener('focusgrid', focusGrid);
		const stopF6 = listenForF6();
		const turn = () => grid.current?.toggleDark(dark.matches);
		addEventListener('hashchange', follow);
		dark.addEventListener('change', turn);
		return () => {
			removeEventListener('hashchange', follow);
			own?.removeEventListener('focusgrid', focusGrid);
			stopF6();
			dark.removeEventListener('change', turn);
		};
	}, []);

	useEffect(() => {
		if (!toast) return undefined;
		const timer = setTimeout(() => setToast(''), 6000);
		return () => clearTimeout(timer);
	}, [toast]);

	useEffect(() => {
		if (nameBox.current && selection) nameBox.current.value = rangeToA1(selection.range);
	}, [selection]);

	const goTo = (text: string) => {
		// Keys go to the grid from here on.
		nameBox.current?.blur();
		const sheetId = tabs.find(({ isActive }) => isActive)?.id;
		const range = parseRange(text.trim(), { maxRows: 1_000_000, maxColumns: 18_278 });
		if (sheetId !== undefined && range) {
			void grid.current?.select(sheetId, range);
			void grid.current?.focus();
		} else setToast(`There is no range ${text}.`);
	};

	return (
		<>
			<header>
				<a class="home" href="/">
					Workspace
				</a>
				<h1>
					<input class="docs-title-input" aria-label="Name of the spreadsheet" readOnly value={title} />
				</h1>
				<MenuBar menus={menus} onRun={runFromMenu} />
				{mayEdit ? <a href="/outbox">Outbox</a> : <span>View only</span>}
				<span class="running" role="status">
					{running > 0 ? 'Running script…' : ''}
				</span>
			</header>
			<main>
				<form
					class="name-box"
					onSubmit={(event) => {
						event.preventDefault();
						goTo(new FormData(event.currentTarget).get('place')?.toString() ?? '');
					}}
				>
					<input
						id="t-name-box"
						name="place"
						aria-label="Name box"
						autocomplete="off"
						ref={nameBox}
						onFocus={(event) => event.currentTarget.select()}
						onKeyDown={(event) => event.stopPropagation()}
					/>
				</form>
				<div class="grid" ref={container} />
				{link && <LinkChip link={link.address} text={link.text} onFollow={followLink} />}
				{sidebar && (
					<aside aria-label={sidebar.title}>
						<div class="sidebar-title">
							<h2>{sidebar.title}</h2>
							<button type="button" aria-label="Close" onClick={closeSidebar}>
								×
							</button>
						</div>
						<ViewFrame
							key={sidebar.view}
							view={sidebar.view}
							title={sidebar.title}
							onRun={runFunction}
							onClose={closeSidebar}
							onFocusGrid={focusGrid}
						/>
					</aside>
				)}
			</main>
			<SheetTabs tabs={tabs} onShow={(id) => grid.current?.showSheet(id)} />
			<div class="toast" role="status">
				{toast && <p>{toast}</p>}
			</div>
			{dialog && (
				<PageDialog
					title={dialog.title}
					width={dialog.width}
					height={dialog.height}
					isModal={dialog.isModal}
					onClose={() => setDialog(undefined)}
				>
					<ViewFrame
						key={dialog.view}
						view={dialog.view}
						title={dialog.title}
						onRun={runFunction}
						onClose={() => setDialog(undefined)}
						onFocusGrid={focusGrid}
						onHeight={(height) => setDialog((shown) => (shown?.view === dialog.view ? { ...shown, height } : shown))}
					/>
				</PageDialog>
			)}
			{alert && <AlertDialog title={alert.title} message={alert.message} onClose={() => setAlert(undefined)} />}
			{question && <QuestionDialog question={question.question} onAnswer={question.decide} />}
			{asked && <ScopesDialog scopes={asked.scopes} onDecide={asked.decide} />}
		</>
	);
}

/** `#gid=0&range=B2`, as in Google's addresses. */
function placeOf(hash: string): { sheetId: string; range?: Range } | undefined {
	const parts = new URLSearchParams(hash.slice(1));
	const sheetId = parts.get('gid');
	const range = parseRange(parts.get('range') ?? '', { maxRows: 1_000_000, maxColumns: 18_278 });
	return sheetId === null ? undefined : { sheetId, ...(range ? { range } : {}) };
}
