import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';
import { briefPage } from './brief-page.ts';
import { Field } from './Field.tsx';

/** The brief for one municipality: to print, copy or save. */
export function BriefDialog({ language }: { readonly language: Language }) {
	const { brief: words, sidebar } = addonWordsFor(language);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	const list = useRequest<{ names: string[]; own: string }>();
	const brief = useRequest<{ title: string; html: string }>();
	const [chosen, setChosen] = useState('');
	const [copied, setCopied] = useState('');
	const frame = useRef<HTMLIFrameElement>(null);
	const loadNames = list.run;
	useEffect(() => loadNames(() => server.municipalities({})), [server, loadNames]);

	const choose = (municipality: string) => {
		setChosen(municipality);
		setCopied('');
		if (municipality !== '')
			brief.run(async () => {
				const view = await server.brief({ municipality });
				return { title: view.title, html: briefPage(view) };
			});
	};
	// Whoever said once which municipality is theirs is not asked again.
	const own = list.result?.names.find((name) => name === list.result?.own);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once the names are there, and not at every drawing
	useEffect(() => {
		if (own !== undefined) choose(own);
	}, [own]);
	const copy = async () => {
		// biome-ignore lint/performance/useDomNodeTextContent: line by line, as it is laid out
		const text = frame.current?.contentDocument?.body.innerText ?? '';
		setCopied((await copyText(text)) ? words.copied : words.notCopied);
	};
	const isLoading = list.isRunning || brief.isRunning;
	return (
		<>
			<Field label={words.municipality}>
				{(id) => (
					<select id={id} value={chosen} disabled={!list.result} onChange={(event) => choose(event.currentTarget.value)}>
						<option value="" />
						{list.result?.names.map((name) => (
							<option key={name} value={name}>
								{name}
							</option>
						))}
					</select>
				)}
			</Field>
			<p role="status">
				{isLoading ? words.loading : ''}
				{list.result?.names.length === 0 ? words.none : ''}
				{copied}
			</p>
			{isLoading && <progress class="imc-progress" aria-label={words.loading} />}
			<div role="alert">
				{[list.problem, brief.problem].map((message) => message !== undefined && <p class="imc-problem">{message}</p>)}
			</div>
			{brief.result && !brief.isRunning && (
				<>
					<p class="imc-row">
						<button type="button" class="imc-main" onClick={() => frame.current?.contentWindow?.print()}>
							{words.print}
						</button>
						<button type="button" onClick={() => void copy()}>
							{words.copy}
						</button>
						<button type="button" onClick={() => save(`${brief.result?.title ?? ''}.html`, brief.result?.html ?? '')}>
							{words.save}
						</button>
					</p>
					{/* The page may be read and printed from here, and runs no script of its own. */}
					<iframe
						ref={frame}
						class="imc-frame"
						title={brief.result.title}
						sandbox="allow-same-origin allow-modals"
						srcDoc={brief.result.html}
					/>
				</>
			)}
		</>
	);
}

/** Tells whether it worked. Where a page may not write to the clipboard by itself, what is selected can be copied on a click. */
async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const before = document.activeElement;
		const field = document.createElement('textarea');
		field.value = text;
		document.body.append(field);
		field.select();
		const isCopied = document.execCommand('copy');
		field.remove();
		if (before instanceof HTMLElement) before.focus();
		return isCopied;
	}
}

function save(name: string, html: string): void {
	const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name.replace(/[\\/:*?"<>|]/g, ' ');
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
