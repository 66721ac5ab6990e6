import { useMemo, useState } from 'preact/hooks';
import {
	type Applicable,
	applicableKeys,
	fill,
	type Language,
	languageNames,
	languages,
	namesInText,
	sectionsFor,
	usuallyApplicable,
} from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { panelWordsFor } from '#core/panel';
import { MOST_NAMES } from '../contract/requests.ts';
import { closePage, connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';
import { currencies, currencyOfLocale } from './currencies.ts';
import { Field } from './Field.tsx';
import { OwnSheetsDialog } from './OwnSheetsDialog.tsx';
import { usualPeriod } from './usual-period.ts';

/** What a new report has to know before its sheets can be made; `about` is the spreadsheet's locale. */
export function NewReport({ language: reader, about: locale }: { readonly language: Language; readonly about: string }) {
	const { newReport: words, sidebar } = addonWordsFor(reader);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	const [language, setLanguage] = useState<Language>(reader);
	const [texts, setTexts] = useState(() => ({
		entity: '',
		currency: currencyOfLocale(locale),
		...usualPeriod(new Date()),
		partners: '',
		services: '',
	}));
	const [has, setHas] = useState<readonly Applicable[]>(usuallyApplicable);
	const [isOwn, setOwn] = useState(false);
	const [wrong, setWrong] = useState<string>();
	const { isRunning, problem, result, run } = useRequest<{ sheets: string[] }>();
	const set = (key: keyof typeof texts) => (value: string) => setTexts((all) => ({ ...all, [key]: value }));
	const names = { partners: namesInText(texts.partners), services: namesInText(texts.services) };

	const submit = (event: Event) => {
		event.preventDefault();
		const { entity, currency, periodStart, periodEnd } = texts;
		if (periodEnd <= periodStart) return setWrong(words.periodWrong);
		if (Object.values(names).some(({ length }) => length > MOST_NAMES)) return setWrong(fill(words.tooMany, { limit: MOST_NAMES }));
		setWrong(undefined);
		run(() => server.newReport({ language, entity: entity.trim(), currency, periodStart, periodEnd, ...names, has: [...has] }));
	};

	if (isOwn) return <OwnSheetsDialog language={reader} />;
	if (result) {
		return (
			<>
				<p role="status">{fill(words.made, { sheet: result.sheets[0] ?? '' })}</p>
				<button type="button" class="imc-main" onClick={closePage}>
					{words.close}
				</button>
			</>
		);
	}
	return (
		<form onSubmit={submit}>
			<p>{words.lead}</p>
			<button type="button" onClick={() => setOwn(true)}>
				{panelWordsFor(reader).ownSheets.offer}
			</button>
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
			<Field label={words.entity}>
				{(id) => (
					<input
						id={id}
						required
						maxLength={200}
						dir="auto"
						value={texts.entity}
						onInput={(event) => set('entity')(event.currentTarget.value)}
					/>
				)}
			</Field>
			<Field label={words.currency}>
				{(id) => (
					<select id={id} value={texts.currency} onChange={(event) => set('currency')(event.currentTarget.value)}>
						{currencies(reader).map(({ code, name }) => (
							<option key={code} value={code}>
								{code} – {name}
							</option>
						))}
					</select>
				)}
			</Field>
			<div class="imc-side-by-side">
				{(['periodStart', 'periodEnd'] as const).map((key) => (
					<Field key={key} label={words[key]}>
						{(id) => <input id={id} type="date" required value={texts[key]} onInput={(event) => set(key)(event.currentTarget.value)} />}
					</Field>
				))}
			</div>
			{(['partners', 'services'] as const).map((key) => (
				<Field key={key} label={words[key]} help={names[key].length === 0 ? words.oneALine : namesText(names[key], words.found)}>
					{(id, helpId) => (
						<textarea
							id={id}
							aria-describedby={helpId}
							rows={3}
							required
							dir="auto"
							value={texts[key]}
							onInput={(event) => set(key)(event.currentTarget.value)}
						/>
					)}
				</Field>
			))}
			<fieldset class="imc-has">
				<legend>{words.hasTitle}</legend>
				<p class="imc-help">{words.hasHelp}</p>
				{applicableKeys.map((key) => (
					<label key={key} class="imc-tick">
						<input
							type="checkbox"
							checked={has.includes(key)}
							onChange={(event) => setHas(event.currentTarget.checked ? [...has, key] : has.filter((each) => each !== key))}
						/>
						<span>{words.has[key]}</span>
					</label>
				))}
			</fieldset>
			{/* The start sheet is one of them. */}
			<p class="imc-help">{fill(words.sheets, { count: sectionsFor(has).length + 1 })}</p>
			<div role="alert">{[wrong, problem].map((message) => message !== undefined && <p class="imc-problem">{message}</p>)}</div>
			<p role="status">{isRunning ? words.making : ''}</p>
			{isRunning && <progress class="imc-progress" aria-label={words.making} />}
			<p class="imc-row">
				<button type="submit" class="imc-main" disabled={isRunning}>
					{words.make}
				</button>
				<button type="button" onClick={closePage}>
					{words.cancel}
				</button>
			</p>
		</form>
	);
}

/** `Names: 3 – Alder · Birch · Cedar`: how a pasted text was parted. */
function namesText(names: readonly string[], found: string): string {
	return `${fill(found, { count: names.length })} – ${names.join(' · ')}`;
}
