import { useEffect, useState } from 'preact/hooks';
import type { PanelWords } from '../locales/panel-words.ts';
import type { OwnSheetsChoice, OwnSheets as OwnSheetsView } from '../mapping/own-sheets.ts';

export interface OwnSheetsProps {
	readonly view: OwnSheetsView;
	readonly words: PanelWords;
	readonly isSaving: boolean;
	readonly onYear: (year: number) => void;
	readonly onUse: (choice: OwnSheetsChoice) => void;
}

type Tables = OwnSheetsView['tables'];

/** The tables of a person's own workbook, each with a guess, to be confirmed once: most of it right from the start. */
export function OwnSheets({ view, words: { ownSheets: words }, isSaving, onYear, onUse }: OwnSheetsProps) {
	const [tables, setTables] = useState<Tables>(view.tables);
	useEffect(() => setTables(view.tables), [view]);
	const change = (index: number, table: Partial<Tables[number]>) =>
		setTables(tables.map((each, at) => (at === index ? { ...each, ...table } : each)));
	const isAny = tables.some(({ section }) => section !== null);
	return (
		<form
			class="imc-own-sheets"
			onSubmit={(event) => {
				event.preventDefault();
				onUse(choiceOf(view, tables));
			}}
		>
			<p>{words.lead}</p>
			{view.years.length > 1 && (
				<label>
					{words.year}
					<select value={String(view.year ?? '')} onChange={(event) => onYear(Number(event.currentTarget.value))}>
						{view.years.map((year) => (
							<option key={year} value={String(year)}>
								{year}
							</option>
						))}
					</select>
				</label>
			)}
			{tables.map((table, index) => (
				<OwnTable
					key={`${table.sheet}!${table.columns[0]?.letter}${table.headerRow}`}
					table={table}
					view={view}
					words={words}
					onChange={(changed) => change(index, changed)}
				/>
			))}
			{tables.length === 0 && <p>{words.noTables}</p>}
			<button type="submit" class="imc-main" disabled={isSaving || !isAny}>
				{words.use}
			</button>
		</form>
	);
}

function choiceOf({ year }: OwnSheetsView, tables: Tables): OwnSheetsChoice {
	return {
		year,
		tables: tables.map(({ section, columns }) => ({
			section: section as OwnSheetsChoice['tables'][number]['section'],
			columns: columns.map(({ to }) => to),
		})),
	};
}

interface OwnTableProps {
	readonly table: Tables[number];
	readonly view: OwnSheetsView;
	readonly words: PanelWords['ownSheets'];
	readonly onChange: (table: Partial<Tables[number]>) => void;
}

/** Open where somebody should look: a section, and a column in it that is not sure. */
function OwnTable({ table, view, words, onChange }: OwnTableProps) {
	const { sheet, headerRow, section, rows, columns } = table;
	const name = view.sections.find(({ key }) => key === section)?.name ?? words.leaveOut;
	const unread = columns.filter(({ to }) => to === null).map(({ header }) => header);
	const setTo = (at: number, to: string | null) =>
		onChange({ columns: columns.map((column, index) => (index === at ? { ...column, to, isSure: true } : column)) });
	return (
		<details open={section !== null && columns.some(({ to, isSure }) => to !== null && !isSure)}>
			<summary>
				<bdi>{sheet}</bdi> → {name}
			</summary>
			<p class="imc-help">{words.rows.replace('{row}', String(headerRow)).replace('{rows}', String(rows))}</p>
			<label>
				{words.section}
				<select value={section ?? ''} onChange={(event) => onChange({ section: event.currentTarget.value || null })}>
					<option value="">{words.leaveOut}</option>
					{view.sections.map(({ key, name: own }) => (
						<option key={key} value={key}>
							{own}
						</option>
					))}
				</select>
			</label>
			{section !== null && (
				<>
					<ul>
						{columns.map(({ letter, header, to, samples, isSure }, at) => (
							<li key={letter}>
								<label>
									<bdi>{header || letter}</bdi>
									{to !== null && !isSure && <strong> · {words.lookHere}</strong>}
									<small dir="auto">{samples}</small>
									<select
										value={to?.startsWith(`${section}.`) ? to : ''}
										onChange={(event) => setTo(at, event.currentTarget.value || null)}
									>
										<option value="">{words.notRead}</option>
										{(view.fields[section] ?? []).map(({ key, name: field }) => (
											<option key={key} value={key}>
												{field}
											</option>
										))}
									</select>
								</label>
							</li>
						))}
					</ul>
					{unread.length > 0 && (
						<p class="imc-help">
							{words.unread} {unread.join(', ')}
						</p>
					)}
				</>
			)}
		</details>
	);
}
