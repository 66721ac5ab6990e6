import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '#core';
import { connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';
import { addonWordsFor } from '../words/index.ts';
import { briefPage } from './brief-page.ts';
import { Field } from './Field.tsx';

/** The brief for one municipality: to print, copy or save. */
export function BriefDialog({ language }: { readonly language: Language }) {
	const { brief: words, sidebar } = addonWordsFor(language);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	const list = useRequest<{ names: string[] }>();
	const brief = useRequest<{ title: string; html: string }>();
	const [chosen, setChosen] = useState('');
	const [isCopied, setCopied] = useState(false);
	const frame = useRef<HTMLIFrameElement>(null);
	const loadNames = list.run;
	useEffect(() => loadNames(() => server.municipalities({})), [server, loadNames]);

	const choose = (municipality: string) => {
		setChosen(municipality);
		setCopied(false);
		if (municipality !== '')
			brief.run(async () => {
				const view = await server.brief({ municipality });
				return { title: view.title, html: briefPage(view) };
			});
	};
	const copy = async () => {
		await navigator.clipboard.writeText(frame.current?.contentDocument?.body.textContent ?? '');
		setCopied(true);
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
				{isCopied ? words.copied : ''}
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
						<button type="button" onClick={() => void copy().catch(() => setCopied(false))}>
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

function save(name: string, html: string): void {
	const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name.replace(/[\\/:*?"<>|]/g, ' ');
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
