import { fill } from '../locales/fill.ts';
import type { PanelWords } from '../locales/panel-words.ts';
import type { CheckView } from '../view/schema.ts';
import { type Filters, noFilters, topicsFound } from './filters.ts';

export interface FindingFiltersProps {
	readonly view: CheckView;
	readonly filters: Filters;
	readonly words: PanelWords;
	/** How many findings the filters leave. */
	readonly shown: number;
	readonly onChange: (filters: Filters) => void;
}

export function FindingFilters({ view, filters, words, shown, onChange }: FindingFiltersProps) {
	const kinds = view.kinds.filter(({ kind }) => kind !== 'explained');
	const total = kinds.reduce((sum, { count }) => sum + count, 0);
	const isFiltered = filters.kind !== '' || filters.topic !== '' || filters.mine !== '';
	return (
		<fieldset class="imc-filters">
			<legend class="imc-hidden">{words.findings}</legend>
			<Choice
				label={words.filterKind}
				value={filters.kind}
				every={words.everything}
				options={kinds.map(({ kind, name, count }) => [kind, `${name} (${count})`])}
				onChange={(kind) => onChange({ ...filters, kind: kind as Filters['kind'] })}
			/>
			<Choice
				label={words.filterTopic}
				value={filters.topic}
				every={words.everyTopic}
				options={topicsFound(view).map((key) => [key, view.topicNames[key] ?? key])}
				onChange={(topic) => onChange({ ...filters, topic })}
			/>
			{view.municipalities.length > 0 && (
				<Choice
					label={words.filterMine}
					value={filters.mine}
					every={words.everyMunicipality}
					options={view.municipalities.map((name) => [name, name])}
					onChange={(mine) => onChange({ ...filters, mine })}
				/>
			)}
			<p class="imc-count" role="status">
				{fill(words.shownOf, { shown, total })}
				{isFiltered && (
					<button type="button" class="imc-quiet" onClick={() => onChange(noFilters)}>
						{words.showAll}
					</button>
				)}
			</p>
		</fieldset>
	);
}

interface ChoiceProps {
	readonly label: string;
	readonly value: string;
	/** What no choice means. */
	readonly every: string;
	readonly options: readonly (readonly [value: string, label: string])[];
	readonly onChange: (value: string) => void;
}

function Choice({ label, value, every, options, onChange }: ChoiceProps) {
	const isKnown = value === '' || options.some(([option]) => option === value);
	return (
		<label class="imc-filter">
			<span>{label}</span>
			<select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
				<option value="">{every}</option>
				{!isKnown && <option value={value}>{value}</option>}
				{options.map(([option, text]) => (
					<option key={option} value={option}>
						{text}
					</option>
				))}
			</select>
		</label>
	);
}
