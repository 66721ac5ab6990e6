import { useMemo, useState } from 'preact/hooks';
import { type Language, languageNames, languages } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { MOST_NAMES } from '../contract/requests.ts';
import { closePage, connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';
import { Field } from './Field.tsx';

/** What a new report has to know before its sheets can be made. */
export function NewReport({ language: reader }: { readonly language: Language }) {
	const { newReport: words, sidebar } = addonWordsFor(reader);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	const [language, setLanguage] = useState<Language>(reader);
	const [texts, setTexts] = useState({ entity: '', currency: '', periodStart: '', periodEnd: '', partners: '', services: '' });
	const [wrong, setWrong] = useState<string>();
	const { isRunning, problem, result, run } = useRequest<{ sheets: string[] }>();
	const set = (key: keyof typeof texts) => (value: string) => setTexts((all) => ({ ...all, [key]: value }));

	const submit = (event: Event) => {
		event.preventDefault();
		const { entity, currency, periodStart, periodEnd } = texts;
		const [partners, services] = [linesOf(texts.partners), linesOf(texts.services)];
		if (periodEnd <= periodStart) return setWrong(words.periodWrong);
		if (partners.length > MOST_NAMES || services.length > MOST_NAMES) return setWrong(words.tooMany.replace('{limit}', String(MOST_NAMES)));
		setWrong(undefined);
		run(() => server.newReport({ language, entity: entity.trim(), currency: currency.trim(), periodStart, periodEnd, partners, services }));
	};

	if (result) {
		return (
			<>
				<p role="status">{words.made.replace('{sheet}', () => result.sheets[0] ?? '')}</p>
				<button type="button" class="imc-main" onClick={closePage}>
					{words.close}
				</button>
			</>
		);
	}
	return (
		<form onSubmit={submit}>
			<p>{words.lead}</p>
			<Field label={words.language}>
				{(id) => (
					<select id={id} value={language} onChange={(event) => setLanguage(event.currentTarget.value as Language)}>
						{languages.map((code) => (
							<option key={code} value={code}>
								{languageNames[code]}
							</option>
						))}
					</select>
				)}
			</Field>
			{(['entity', 'currency'] as const).map((key) => (
				<Field key={key} label={words[key]}>
					{(id) => (
						<input
							id={id}
							required
							maxLength={200}
							dir="auto"
							value={texts[key]}
							onInput={(event) => set(key)(event.currentTarget.value)}
						/>
					)}
				</Field>
			))}
			{(['periodStart', 'periodEnd'] as const).map((key) => (
				<Field key={key} label={words[key]}>
					{(id) => <input id={id} type="date" required value={texts[key]} onInput={(event) => set(key)(event.currentTarget.value)} />}
				</Field>
			))}
			{(['partners', 'services'] as const).map((key) => (
				<Field key={key} label={words[key]} help={words.oneALine}>
					{(id, helpId) => (
						<textarea
							id={id}
							aria-describedby={helpId}
							rows={4}
							required
							dir="auto"
							value={texts[key]}
							onInput={(event) => set(key)(event.currentTarget.value)}
						/>
					)}
				</Field>
			))}
			<div role="alert">{[wrong, problem].map((message) => message !== undefined && <p class="imc-problem">{message}</p>)}</div>
			<p role="status">{isRunning ? words.making : ''}</p>
			{isRunning && <progress class="imc-progress" aria-label={words.making} />}
			<button type="submit" class="imc-main" disabled={isRunning}>
				{words.make}
			</button>
		</form>
	);
}

/** Names, one a line, each once. */
function linesOf(text: string): string[] {
	const lines = text.split('\n').map((line) => line.trim().slice(0, 200));
	return [...new Set(lines.filter((line) => line !== ''))];
}
