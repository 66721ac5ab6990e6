import { useState } from 'preact/hooks';
import { type CommitteeSpace, fill, type SpaceLinkProblem, spaceFromLinks, spaceInLink, spaceLink } from '#core';
import { filledForm } from '../../space/form-transport.ts';
import type { SpaceOutcome } from '../../space/space-outcome.ts';
import { usePanel } from '../context.ts';
import { Field } from '../Field.tsx';
import { nameOfActor } from '../people.ts';

const sentences = {
	done: 'done',
	busy: 'busy',
	offline: 'offline',
	'signed-out': 'signedOut',
	closed: 'closed',
	refused: 'refused',
	'not-shared': 'notShared',
	'not-found': 'notFound',
} as const satisfies Record<SpaceOutcome, string>;
const linkProblems = { 'no-form': 'noForm', 'no-question': 'noQuestion', 'no-sheet': 'noSheet' } as const satisfies Record<
	SpaceLinkProblem,
	string
>;

/** The committee's space: joined by a link, or set up by the chair; and how the review stands to it. */
export function SpacePart() {
	const { space, words, page } = usePanel();
	const { joined, offered } = space;
	if (!page?.document.address.startsWith('https://docs.google.com/')) return <p class="imc-help">{words.space.onlyBeside}</p>;
	return (
		<section aria-labelledby="space-heading" class="imc-space">
			<h2 id="space-heading">{words.space.title}</h2>
			{offered && <Offer space={offered} />}
			{joined ? <Joined space={joined} /> : <JoinByLink />}
			{!joined && <SetUp />}
		</section>
	);
}

function Offer({ space: offered }: { readonly space: CommitteeSpace }) {
	const { space, words } = usePanel();
	return (
		<p class="imc-next">
			<span>{fill(words.space.offer, { name: offered.name })}</span>
			<button type="button" class="imc-main" onClick={() => void space.join(offered)}>
				{words.space.join}
			</button>
		</p>
	);
}

function Joined({ space: joined }: { readonly space: CommitteeSpace }) {
	const context = usePanel();
	const { space, words, page } = context;
	const { state } = space;
	const outcome = state?.outcome ?? 'done';
	const several = [...(state?.emails ?? [])].filter(([, emails]) => emails.length > 1);
	const piecesByHand = outcome === 'refused' ? space.piecesByHand() : [];
	return (
		<>
			<p>{fill(words.space.joined, { name: joined.name })}</p>
			<p role="status" data-space={state ? outcome : 'begins'} class={outcome === 'done' ? undefined : 'imc-problem'}>
				{words.space[sentences[outcome]]}
			</p>
			{state && <p>{state.waiting > 0 ? fill(words.space.waiting, { count: state.waiting }) : words.space.allThere}</p>}
			{several.map(([actor, emails]) => (
				<p key={actor} class="imc-problem">
					{fill(words.space.manyEmails, { name: nameOfActor(actor, context), emails: emails.join(', ') })}
				</p>
			))}
			{(['rubbish', 'incomplete'] as const).map((key) =>
				state && state[key] > 0 ? (
					<p key={key} class="imc-help">
						{fill(words.space[key], { count: state[key] })}
					</p>
				) : null,
			)}
			<p class="imc-row">
				{piecesByHand.map((piece, index) => (
					<a key={piece} href={filledForm(joined, page?.document.address ?? '', piece)} target="_blank" rel="noopener noreferrer">
						{words.space.byHand}
						{piecesByHand.length > 1 ? ` (${index + 1}/${piecesByHand.length})` : ''}
					</a>
				))}
				<button type="button" onClick={space.syncNow}>
					{words.space.tryNow}
				</button>
				<button type="button" class="imc-quiet" onClick={() => void space.leave()}>
					{words.space.leave}
				</button>
			</p>
			<details>
				<summary>{words.space.memberLink}</summary>
				<input
					type="text"
					readOnly
					value={spaceLink(page?.document.address ?? '', joined)}
					onFocus={(event) => event.currentTarget.select()}
				/>
			</details>
		</>
	);
}

function JoinByLink() {
	const { space, words } = usePanel();
	const [link, setLink] = useState('');
	const [problem, setProblem] = useState('');
	const join = async () => {
		const found = spaceInLink(link);
		setProblem(found ? '' : words.space.badLink);
		if (found) await space.join(found);
	};
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				void join();
			}}
		>
			<p class="imc-help">{words.space.what}</p>
			<Field label={words.space.paste}>
				<input type="url" value={link} onInput={(event) => setLink(event.currentTarget.value)} />
			</Field>
			<p role="alert" class={problem === '' ? undefined : 'imc-problem'}>
				{problem}
			</p>
			<button type="submit" disabled={link === ''}>
				{words.space.join}
			</button>
		</form>
	);
}

/** Five steps for the chair; the last makes the link, and the first turn tells whether it works. */
function SetUp() {
	const { space, words, title } = usePanel();
	const [form, setForm] = useState('');
	const [sheet, setSheet] = useState('');
	const [problem, setProblem] = useState('');
	const make = async () => {
		const made = spaceFromLinks(form, sheet, title);
		if ('problem' in made) return setProblem(words.space[linkProblems[made.problem]]);
		setProblem('');
		await space.join(made);
	};
	return (
		<details>
			<summary>{words.space.setUp}</summary>
			<ol class="imc-setup">
				{(['step1', 'step2', 'step3', 'step4', 'step5'] as const).map((step) => (
					<li key={step}>
						<StepPicture step={step} />
						{words.space[step]}
					</li>
				))}
			</ol>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					void make();
				}}
			>
				<Field label={words.space.formLink}>
					<input type="url" value={form} onInput={(event) => setForm(event.currentTarget.value)} />
				</Field>
				<Field label={words.space.sheetLink}>
					<input type="url" value={sheet} onInput={(event) => setSheet(event.currentTarget.value)} />
				</Field>
				<p role="alert" class={problem === '' ? undefined : 'imc-problem'}>
					{problem}
				</p>
				<button type="submit">{words.space.make}</button>
			</form>
		</details>
	);
}

const pictures = {
	step1: 'M4 4h32v20H4zM8 9h14M8 14h24M8 18h24',
	step2: 'M4 6h32v16H4zM4 6l16 10L36 6M28 20l3 3 6-7',
	step3: 'M4 4h32v20H4zM4 10h32M4 17h32M15 4v20M26 4v20',
	step4: 'M6 14h10M24 14h10M14 10h-4a4 4 0 0 0 0 8h4M26 10h4a4 4 0 0 1 0 8h-4M15 14h10',
	step5: 'M6 14 34 4 26 24 20 17zM20 17 34 4',
} as const;

function StepPicture({ step }: { readonly step: keyof typeof pictures }) {
	return (
		<svg viewBox="0 0 40 28" width="40" height="28" aria-hidden="true">
			<path d={pictures[step]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
		</svg>
	);
}
