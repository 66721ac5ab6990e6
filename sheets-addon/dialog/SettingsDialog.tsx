import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Language, languageNames, languages, type ParameterKey } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { panelWordsFor } from '#core/panel';
import type { ReplyOf } from '../contract/calls.ts';
import { connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';
import { Field } from './Field.tsx';

type Settings = ReplyOf<'settings'>;

/** The person's language, and the thresholds that the partners agreed on. */
export function SettingsDialog({ language: reader }: { readonly language: Language }) {
	const { settings: words, sidebar } = addonWordsFor(reader);
	const { colon } = panelWordsFor(reader);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	const loaded = useRequest<Settings>();
	const saved = useRequest<object>();
	const [language, setLanguage] = useState<Language>(reader);
	const [texts, setTexts] = useState<Readonly<Partial<Record<ParameterKey, string>>>>({});
	const load = loaded.run;
	useEffect(() => load(() => server.settings({})), [server, load]);

	const [wrong, setWrong] = useState<readonly string[]>([]);
	const submit = (event: Event) => {
		event.preventDefault();
		const values = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, numberIn(text)]));
		const parameters = loaded.result?.parameters ?? [];
		// All of them at once, so that nobody mends one to be told of the next.
		const found = parameters.filter(({ key, minimum, maximum }) => !isAllowed(values[key], minimum, maximum));
		setWrong(found.map(({ name, allowed }) => `${name}${colon}${allowed}`));
		if (found.length === 0) saved.run(() => server.saveSettings({ language, values }));
	};
	return (
		<form onSubmit={submit} noValidate>
			<Field label={words.language} help={words.languageHelp}>
				{(id, helpId) => (
					<select
						id={id}
						aria-describedby={helpId}
						value={language}
						onChange={(event) => setLanguage(event.currentTarget.value as Language)}
					>
						{languages.map((code) => (
							<option key={code} value={code}>
								{languageNames[code]}
							</option>
						))}
					</select>
				)}
			</Field>
			{loaded.isRunning && <progress class="imc-progress" aria-label={sidebar.checking} />}
			{loaded.result && <Thresholds settings={loaded.result} words={words} texts={texts} onChange={setTexts} />}
			<div role="alert">
				{wrong.length > 0 && (
					<div class="imc-problem">
						{words.wrong}
						<ul>
							{wrong.map((text) => (
								<li key={text}>{text}</li>
							))}
						</ul>
					</div>
				)}
				{[loaded.problem, saved.problem].map((message) => message !== undefined && <p class="imc-problem">{message}</p>)}
			</div>
			<p role="status">{saved.result && !saved.isRunning ? words.saved : ''}</p>
			<button type="submit" class="imc-main" disabled={saved.isRunning || !loaded.result}>
				{words.save}
			</button>
		</form>
	);
}

interface ThresholdsProps {
	readonly settings: Settings;
	readonly words: ReturnType<typeof addonWordsFor>['settings'];
	readonly texts: Readonly<Partial<Record<ParameterKey, string>>>;
	readonly onChange: (texts: Readonly<Partial<Record<ParameterKey, string>>>) => void;
}

/** What a town would agree on first; what is a matter of statistics only when somebody asks for it. */
function Thresholds({ settings, words, texts, onChange }: ThresholdsProps) {
	const fields = (isStatistic: boolean) =>
		settings.parameters
			.filter((parameter) => parameter.isStatistic === isStatistic)
			.map((parameter) => (
				<Field key={parameter.key} label={parameter.name} help={`${parameter.help} ${parameter.range}`}>
					{(id, helpId) => (
						<Threshold
							id={id}
							helpId={helpId}
							parameter={parameter}
							isDisabled={!settings.canSet}
							text={texts[parameter.key] ?? (parameter.value === null ? '' : String(parameter.value))}
							onChange={(text) => onChange({ ...texts, [parameter.key]: text })}
						/>
					)}
				</Field>
			));
	return (
		<>
			<h2>{words.thresholds}</h2>
			{!settings.canSet && <p>{words.noSheet}</p>}
			{fields(false)}
			<details class="imc-fold">
				<summary>{words.statistics}</summary>
				{fields(true)}
			</details>
		</>
	);
}

/** With whichever decimal sign it was typed; nothing for an empty text, which means the usual value. */
function numberIn(text: string): number | null {
	return text.trim() === '' ? null : Number(text.trim().replace(',', '.').replace(/\s?%$/, ''));
}

function isAllowed(value: number | null | undefined, minimum: number, maximum: number): boolean {
	return value === null || value === undefined || (value >= minimum && value <= maximum);
}

interface ThresholdProps {
	readonly id: string;
	readonly helpId: string;
	readonly parameter: Settings['parameters'][number];
	readonly isDisabled: boolean;
	readonly text: string;
	readonly onChange: (text: string) => void;
}

/** A number, or yes or no; empty where the usual value holds. */
function Threshold({ id, helpId, parameter: { choices, usual, unit }, isDisabled, text, onChange }: ThresholdProps) {
	if (choices) {
		return (
			<select
				id={id}
				aria-describedby={helpId}
				disabled={isDisabled}
				value={text}
				onChange={(event) => onChange(event.currentTarget.value)}
			>
				<option value="" />
				<option value="1">{choices.yes}</option>
				<option value="0">{choices.no}</option>
			</select>
		);
	}
	return (
		<span class="imc-with-unit">
			<input
				id={id}
				aria-describedby={helpId}
				inputMode="decimal"
				placeholder={String(usual)}
				disabled={isDisabled}
				value={text}
				onInput={(event) => onChange(event.currentTarget.value)}
			/>
			<span>{unit}</span>
		</span>
	);
}
