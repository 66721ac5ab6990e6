import type { Language } from '#core';
import { addonWordsFor } from '#core/add-on-words';

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
		</>
	);
}
