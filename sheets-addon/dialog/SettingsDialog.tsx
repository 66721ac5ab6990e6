import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language, ParameterKey } from '#core';
import type { ReplyOf } from '../contract/calls.ts';
import { connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';
import { addonWordsFor, languageNames } from '../words/index.ts';
import { Field } from './Field.tsx';

type Settings = ReplyOf<'settings'>;

/** The person's language, and the thresholds that the partners agreed on. */
export function SettingsDialog({ language: reader }: { readonly language: Language }) {
	const { settings: words, sidebar } = addonWordsFor(reader);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	const loaded = useRequest<Settings>();
	const saved = useRequest<object>();
	const [language, setLanguage] = useState<Language>(reader);
	const [texts, setTexts] = useState<Readonly<Partial<Record<ParameterKey, string>>>>({});
	const load = loaded.run;
	useEffect(() => load(() => server.settings({})), [server, load]);

	const submit = (event: Event) => {
		event.preventDefault();
		const values = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim() === '' ? null : Number(text)]));
		saved.run(() => server.saveSettings({ language, values }));
	};
	return (
		<form onSubmit={submit}>
			<Field label={words.language} help={words.languageHelp}>
				{(id, helpId) => (
					<select
						id={id}
						aria-describedby={helpId}
						value={language}
						onChange={(event) => setLanguage(event.currentTarget.value as Language)}
					>
						{languageNames.map(([code, name]) => (
							<option key={code} value={code}>
								{name}
							</option>
						))}
					</select>
				)}
			</Field>
			{loaded.isRunning && <progress class="imc-progress" aria-label={sidebar.checking} />}
			{loaded.result && <Thresholds settings={loaded.result} words={words} texts={texts} onChange={setTexts} />}
			<div role="alert">
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

function Thresholds({ settings, words, texts, onChange }: ThresholdsProps) {
	return (
		<>
			<h2>{words.thresholds}</h2>
			{!settings.canSet && <p>{words.noSheet}</p>}
			{settings.parameters.map(({ key, name, help, usual, minimum, maximum, value }) => (
				<Field key={key} label={name} help={`${help} ${rangeText(words.range, usual, minimum, maximum)}`}>
					{(id, helpId) => (
						<input
							id={id}
							aria-describedby={helpId}
							type="number"
							step="any"
							min={minimum}
							max={maximum}
							disabled={!settings.canSet}
							value={texts[key] ?? (value === null ? '' : String(value))}
							onInput={(event) => onChange({ ...texts, [key]: event.currentTarget.value })}
						/>
					)}
				</Field>
			))}
		</>
	);
}

function rangeText(sentence: string, usual: number, minimum: number, maximum: number): string {
	return sentence.replace('{usual}', String(usual)).replace('{minimum}', String(minimum)).replace('{maximum}', String(maximum));
}
