import type { ExtensionWords } from '#core/extension-words';
import type { FileIdentity } from './file-identity.ts';

export interface WhichDocumentProps {
	readonly words: ExtensionWords;
	readonly name: string;
	readonly identity: FileIdentity & { readonly kind: 'asks' };
	readonly onChoose: (id: string) => void;
}

/** Only a person knows whether a file is a newer version of another of its name. */
export function WhichDocument({ words, name, identity, onChoose }: WhichDocumentProps) {
	return (
		<section class="imc-card" role="alert" aria-labelledby="which-document">
			<h1 id="which-document">
				<bdi>{name}</bdi>
			</h1>
			<p>{words.whichDocument.question}</p>
			<div class="imc-row">
				<button type="button" onClick={() => onChoose(identity.namesake)}>
					{words.whichDocument.same}
				</button>
				<button type="button" onClick={() => onChoose(identity.own)}>
					{words.whichDocument.another}
				</button>
			</div>
		</section>
	);
}
