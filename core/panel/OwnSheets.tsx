import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../locales/fill.ts';
import type { PanelWords } from '../locales/panel-words.ts';
import type { OwnSheetsAsk, OwnSheetsChoice } from '../mapping/own-sheets.ts';
import type { OwnSheetsView, OwnTableView, OwnSheetsPreview as Preview } from '../view/view-own-sheets.ts';
import { OwnSheetsPreview } from './OwnSheetsPreview.tsx';
import { OwnTable } from './OwnTable.tsx';

export interface OwnSheetsProps {
	readonly view: OwnSheetsView;
	readonly words: PanelWords;
	readonly isBusy: boolean;
	/** Where it will be kept: in the workbook, or with the reader alone. */
	readonly lead: string;
	/** Another year, or headers in another row: everything is guessed anew. */
	readonly onAsk: (ask: OwnSheetsAsk) => void;
	readonly onPreview: (choice: OwnSheetsChoice) => Promise<Preview>;
	readonly onUse: (choice: OwnSheetsChoice) => void;
}

/**
 * The tables of a person's own workbook, to be confirmed once: a screen a table, each with a guess, then what comes out.
 * It begins where somebody should look; where nothing is doubtful, with what comes out.
 */
export function OwnSheets({ view, words, isBusy, lead, onAsk, onPreview, onUse }: OwnSheetsProps) {
	const own = words.ownSheets;
	const [tables, setTables] = useState(view.tables);
	const [step, setStep] = useState(() => firstDoubtful(view.tables, 0));
	const [preview, setPreview] = useState<Preview>();
	const [problem, setProblem] = useState('');
	const heading = useRef<HTMLHeadingElement>(null);
	const hasMoved = useRef(false);
	const shownYear = useRef(view.year);
	useEffect(() => {
		// What was chosen for other tables stays when only one of them is asked for anew.
		const isSameYear = shownYear.current === view.year;
		shownYear.current = view.year;
		setTables((before) => view.tables.map((table) => (isSameYear ? before.find(({ id }) => id === table.id) : undefined) ?? table));
		setStep((before) => Math.min(before, view.tables.length));
	}, [view]);
	const isLast = step >= tables.length;
	const choice = choiceOf(view, tables);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what comes out is asked for once, on arriving there
	useEffect(() => {
		if (!isLast || tables.length === 0) return;
		let isOver = false;
		setPreview(undefined);
		onPreview(choice).then(
			(made) => isOver || setPreview(made),
			(error) => isOver || setProblem(error instanceof Error ? error.message : String(error)),
		);
		return () => {
			isOver = true;
		};
	}, [isLast, view]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each screen begins at its heading
	useEffect(() => {
		if (hasMoved.current) heading.current?.focus();
	}, [step]);
	const go = (to: number) => {
		hasMoved.current = true;
		// Whoever leaves a table has looked at it.
		setTables(
			tables.map((each, at) => (at === step ? { ...each, columns: each.columns.map((column) => ({ ...column, isSure: true })) } : each)),
		);
		setProblem('');
		setStep(to);
	};
	if (tables.length === 0) return <p>{own.noTables}</p>;
	const table = tables[step];
	const used = tables.some(({ section }) => section !== null);
	return (
		<div class="imc-own-sheets">
			<p>{lead}</p>
			{view.years.length > 1 && (
				<label class="imc-field">
					<span>{own.year}</span>
					<select
						value={String(view.year ?? '')}
						disabled={isBusy}
						onChange={(event) => onAsk({ year: Number(event.currentTarget.value), headerRows: [...view.headerRows] })}
					>
						{view.years.map((year) => (
							<option key={year} value={String(year)}>
								{year}
							</option>
						))}
					</select>
				</label>
			)}
			<nav aria-label={own.tables}>
				<ol class="imc-own-steps">
					{tables.map((each, index) => (
						<li key={each.id}>
							<button type="button" aria-current={index === step ? 'step' : undefined} onClick={() => go(index)}>
								<span>
									<bdi>{each.sheet}</bdi> → {sectionName(each, view) ?? own.leaveOut}
								</span>
								<small class={isDoubtful(each) ? 'imc-own-look' : undefined}>{isDoubtful(each) ? own.lookHere : stateOf(each, own)}</small>
							</button>
						</li>
					))}
					<li>
						<button type="button" aria-current={isLast ? 'step' : undefined} onClick={() => go(tables.length)}>
							{own.preview}
						</button>
					</li>
				</ol>
			</nav>
			<h2 ref={heading} tabIndex={-1}>
				{table ? fill(own.step, { number: step + 1, all: tables.length }) : own.preview}
			</h2>
			{table ? (
				<OwnTable
					key={table.id}
					table={table}
					view={view}
					words={own}
					isBusy={isBusy}
					onChange={(changed) => setTables(tables.map((each, at) => (at === step ? { ...each, ...changed } : each)))}
					onHeaderRow={(row) =>
						onAsk({
							year: view.year,
							headerRows: [
								...view.headerRows.filter(({ sheet, row: other }) => sheet !== table.sheet || other !== table.headerRow),
								{ sheet: table.sheet, row },
							],
						})
					}
				/>
			) : (
				<OwnSheetsPreview preview={preview} words={own} />
			)}
			<div role="alert">{problem !== '' && <p class="imc-problem">{problem}</p>}</div>
			<div class="imc-row imc-own-moves">
				{step > 0 && (
					<button type="button" onClick={() => go(step - 1)}>
						{own.back}
					</button>
				)}
				{isLast ? (
					<button type="button" class="imc-main" disabled={isBusy || !used || preview === undefined} onClick={() => onUse(choice)}>
						{own.use}
					</button>
				) : (
					<button type="button" class="imc-main" onClick={() => go(firstDoubtful(tables, step + 1))}>
						{own.next}
					</button>
				)}
			</div>
		</div>
	);
}

/** The next table at which somebody should look; past the last, what comes out. */
function firstDoubtful(tables: readonly OwnTableView[], from: number): number {
	const at = tables.findIndex((table, index) => index >= from && isDoubtful(table));
	return at < 0 ? tables.length : at;
}

function isDoubtful({ section, columns }: OwnTableView): boolean {
	return section !== null && columns.some(({ to, isSure }) => to !== null && !isSure);
}

function stateOf({ section, columns, rows }: OwnTableView, words: PanelWords['ownSheets']): string {
	const read = columns.filter(({ to }) => to !== null).length;
	return section === null ? '' : fill(words.state, { read, all: columns.length, rows });
}

function sectionName({ section }: OwnTableView, { sections }: OwnSheetsView): string | undefined {
	return sections.find(({ key }) => key === section)?.name;
}

function choiceOf({ year, headerRows }: OwnSheetsView, tables: readonly OwnTableView[]): OwnSheetsChoice {
	return {
		ask: { year, headerRows: [...headerRows] },
		tables: tables.map(({ id, section, columns, combine, kind }) => ({
			id,
			section: section as OwnSheetsChoice['tables'][number]['section'],
			columns: columns.map(({ to }) => to),
			combine,
			kind,
		})),
	};
}
