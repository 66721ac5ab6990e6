import { fill } from '../locales/fill.ts';
import type { PanelWords } from '../locales/panel-words.ts';
import type { OwnSheetsView, OwnTableView } from '../view/view-own-sheets.ts';

export interface OwnTableProps {
	readonly table: OwnTableView;
	readonly view: OwnSheetsView;
	readonly words: PanelWords['ownSheets'];
	readonly isBusy: boolean;
	readonly onChange: (table: Partial<OwnTableView>) => void;
	readonly onHeaderRow: (row: number) => void;
}

/** One table: what it is, where its headers stand, and each column with samples and what it is read as. */
export function OwnTable({ table, view, words, isBusy, onChange, onHeaderRow }: OwnTableProps) {
	const { sheet, headerRow, headerRows, section, rows, columns, combine, kind } = table;
	const setTo = (at: number, to: string | null) =>
		onChange({ columns: columns.map((column, index) => (index === at ? { ...column, to, isSure: true } : column)) });
	const hasKinds = section === 'budget' && !columns.some(({ to }) => to === 'budget.kind');
	const unread = columns.filter(({ to }) => to === null).length;
	return (
		<section class="imc-own-table" aria-label={sheet}>
			<h3>
				<bdi>{sheet}</bdi>
			</h3>
			<div class="imc-own-choices">
				<Choice label={words.section} value={section ?? ''} onChoose={(value) => onChange({ section: value || null })}>
					<option value="">{words.leaveOut}</option>
					{view.sections.map(({ key, name }) => (
						<option key={key} value={key}>
							{name}
						</option>
					))}
				</Choice>
				<Choice label={words.headerRow} value={String(headerRow)} isBusy={isBusy} onChoose={(value) => onHeaderRow(Number(value))}>
					{headerRows.map(({ row, text }) => (
						<option key={row} value={String(row)}>
							{row + 1}: {text}
						</option>
					))}
				</Choice>
				{combine !== null && section !== null && (
					<Choice label={words.combine} value={combine} onChoose={(value) => onChange({ combine: value as typeof combine })}>
						{(['sum', 'mean', 'last'] as const).map((way) => (
							<option key={way} value={way}>
								{words.ways[way]}
							</option>
						))}
					</Choice>
				)}
				{hasKinds && (
					<Choice label={words.kind} value={kind ?? ''} onChoose={(value) => onChange({ kind: (value || null) as typeof kind })}>
						<option value="">{words.kindAsSaid}</option>
						{view.kinds.map(({ key, name }) => (
							<option key={key} value={key}>
								{name}
							</option>
						))}
					</Choice>
				)}
			</div>
			{section !== null && (
				<>
					<p class="imc-help">
						{fill(words.rows, { rows })} {unread > 0 && fill(words.unread, { count: unread })}
					</p>
					<ul class="imc-own-columns">
						{columns.map(({ letter, header, to, samples, isSure, leftOut }, at) => (
							<li key={letter} class={to === null ? 'imc-own-unread' : isSure ? undefined : 'imc-own-unsure'}>
								<label>
									<span class="imc-own-header">
										<bdi>{header || letter}</bdi> <small>{letter}</small>
										{to !== null && !isSure && <strong>{words.lookHere}</strong>}
									</span>
									<small class="imc-own-samples" dir="auto">
										{samples}
									</small>
									<select
										value={to?.startsWith(`${section}.`) ? to : ''}
										onChange={(event) => setTo(at, event.currentTarget.value || null)}
									>
										<option value="">{leftOut === null ? words.notRead : words.leftOut[leftOut]}</option>
										{(view.fields[section] ?? []).map(({ key, name }) => (
											<option key={key} value={key}>
												{name}
											</option>
										))}
									</select>
								</label>
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

interface ChoiceProps {
	readonly label: string;
	readonly value: string;
	readonly isBusy?: boolean;
	readonly onChoose: (value: string) => void;
	readonly children: preact.ComponentChildren;
}

function Choice({ label, value, isBusy = false, onChoose, children }: ChoiceProps) {
	return (
		<label class="imc-field">
			<span>{label}</span>
			<select value={value} disabled={isBusy} onChange={(event) => onChoose(event.currentTarget.value)}>
				{children}
			</select>
		</label>
	);
}
