import { useMemo } from 'preact/hooks';
import type { Language } from '#core';
import { fill } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { textDigest } from '../contract/text-digest.ts';
import { connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';

export function HelpDialog({ language }: { readonly language: Language }) {
	const { help } = addonWordsFor(language);
	return (
		<>
			<h2>{help.title}</h2>
			<ol class="imc-steps">
				{help.steps.map((step) => (
					<li key={step}>{step}</li>
				))}
			</ol>
			<p>
				{help.functions}
				<code>IMC_MARGIN_OF_ERROR</code>, <code>IMC_SAMPLE_SIZE</code>, <code>IMC_NPS</code>, <code>IMC_ROBUST_Z</code>
			</p>
			<p>{help.privacy}</p>
			<SelfTest language={language} />
		</>
	);
}

/** Whether page and script see the same, in words that can be sent to whoever looks after the add-on. */
function SelfTest({ language }: { readonly language: Language }) {
	const { help, sidebar } = addonWordsFor(language);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	const test = useRequest<string>();
	const run = async () => {
		const { script, language: known } = await server.selfTest({ view: 'dialog' });
		const arrived = textDigest([...document.scripts].pop()?.textContent ?? '');
		const isSame = script === arrived && known === language && document.getElementById('app')?.dataset.start === 'help';
		return fill(isSame ? help.selfTestPassed : help.selfTestFailed, { details: `${script}, ${arrived}, ${known}, ${language}` });
	};
	return (
		<>
			<button type="button" disabled={test.isRunning} onClick={() => test.run(run)}>
				{help.selfTest}
			</button>
			<p role="status">{test.result ?? test.problem}</p>
		</>
	);
}
