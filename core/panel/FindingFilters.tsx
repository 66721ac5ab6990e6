import type { PanelWords } from '../locales/panel-words.ts';
import { type Filters, noFilters, topicsFound } from './filters.ts';
import type { CheckView } from './view/schema.ts';

export interface FindingFiltersProps {
	readonly view: CheckView;
	readonly filters: Filters;
	readonly words: PanelWords;
	/** How many findings the filters leave. */
	readonly shown: number;
	readonly onChange: (filters: Filters) => void;
}

export function FindingFilters({ view, filters, words, shown, onChange }: FindingFiltersProps) {
	const total = view.counts.error + view.counts.warning + view.counts.info;
	const isFiltered = filters.severity !== '' || filters.topic !== '' || filters.mine !== '';
	return (
		<fieldset class="imc-filters">
			<legend class="imc-hidden">{words.findings}</legend>
			<Choice
				label={words.filterSeverity}
				value={filters.severity}
				every={words.everything}
				options={(['error', 'warning', 'info'] as const).map((key) => [key, `${view.severities[key]} (${view.counts[key]})`])}
				onChange={(severity) => onChange({ ...filters, severity: severity as Filters['severity'] })}
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
				{words.shownOf.replace('{shown}', String(shown)).replace('{total}', String(total))}
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
