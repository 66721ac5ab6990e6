import { useState } from 'preact/hooks';
import { fill, foldName, type ReviewerRole, reviewerRoles } from '#core';
import { usePanel } from '../context.ts';
import { Choice, Field } from '../Field.tsx';

/** Name, municipality and role; told, where the report itself puts that person into the management. */
export function WhoIAm() {
	const { review, words, reviewWords, opened, title, attempt, announce } = usePanel();
	const { me } = review;
	const [name, setName] = useState(me.name);
	const [municipality, setMunicipality] = useState(me.municipality);
	const [role, setRole] = useState(me.role as ReviewerRole);
	const [problem, setProblem] = useState('');
	const municipalities = opened?.view?.municipalities ?? [];
	const manager = opened?.managers.find((one) => foldName(one) === foldName(me.name));
	const save = async () => {
		if (name.trim() === '' || municipality.trim() === '') return setProblem(words.mine.needsName);
		setProblem('');
		const who = { name: name.trim(), municipality: municipality.trim(), role };
		const isSaved = await attempt(async () => {
			await review.introduce(who);
			await review.write('review-opened', { ...who, document: title.slice(0, 500), documentId: review.document.slice(0, 500) });
		});
		if (isSaved) announce(words.notes.saved);
	};
	return (
		<form
			aria-labelledby="who-heading"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<h2 id="who-heading">{words.mine.who}</h2>
			<Field label={words.mine.name}>
				<input
					type="text"
					autocomplete="name"
					maxLength={200}
					dir="auto"
					value={name}
					onInput={(event) => setName(event.currentTarget.value)}
				/>
			</Field>
			<Field label={words.mine.municipality}>
				<input
					type="text"
					list="municipalities"
					maxLength={200}
					dir="auto"
					value={municipality}
					onInput={(event) => setMunicipality(event.currentTarget.value)}
				/>
			</Field>
			<datalist id="municipalities">
				{municipalities.map((one) => (
					<option key={one} value={one} />
				))}
			</datalist>
			<Choice label={words.mine.role} value={role} options={reviewerRoles.map((key) => [key, reviewWords.roles[key]])} onChange={setRole} />
			<p role="alert" class={problem === '' ? undefined : 'imc-problem'}>
				{problem}
			</p>
			<button type="submit">{words.mine.saveWho}</button>
			{manager !== undefined && <p class="imc-problem">{fill(words.mine.inManagement, { name: manager })}</p>}
		</form>
	);
}
