import type { PanelWords } from '../locales/panel-words.ts';

export interface MunicipalityChoiceProps {
	readonly names: readonly string[];
	/** Empty where nobody has chosen yet. */
	readonly chosen: string;
	readonly words: PanelWords;
	readonly isDisabled?: boolean;
	readonly onChoose: (name: string) => void;
}

/** Which municipality is the reader's own: asked once, changed whenever they like. */
export function MunicipalityChoice({ names, chosen, words: { own: words }, isDisabled, onChoose }: MunicipalityChoiceProps) {
	if (names.length === 0) return <p>{words.none}</p>;
	return (
		<label class="imc-own-choice">
			<span>{chosen === '' ? words.choose : words.another}</span>
			<select value={chosen} disabled={isDisabled} onChange={(event) => onChoose(event.currentTarget.value)}>
				{chosen === '' && <option value="" />}
				{names.map((name) => (
					<option key={name} value={name}>
						{name}
					</option>
				))}
			</select>
			<small class="imc-help">{words.kept}</small>
		</label>
	);
}
