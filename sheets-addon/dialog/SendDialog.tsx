import { useEffect, useMemo, useState } from 'preact/hooks';
import { fill, type Language } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import type { ReplyOf } from '../contract/calls.ts';
import { connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';
import { Field } from './Field.tsx';
import { SendPreview } from './SendPreview.tsx';

type Recipients = ReplyOf<'recipients'>;
type Recipient = Recipients['recipients'][number];

/** Shows who gets the report and what they get, asks once, and sends it to those who are chosen. */
export function SendDialog({ language }: { readonly language: Language }) {
	const { send: words, sidebar } = addonWordsFor(language);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	const list = useRequest<Recipients>();
	const shown = useRequest<ReplyOf<'preview'>>();
	const sending = useRequest<ReplyOf<'send'>>();
	const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
	const [reason, setReason] = useState('');
	const load = list.run;
	useEffect(() => load(() => server.recipients({})), [server, load]);

	const chosen = (list.result?.recipients ?? []).filter(
		(recipient) => isOffered(recipient) !== left.has(idOf(recipient)) && recipient.isUsable,
	);
	const [first] = chosen;
	const show = (event: Event) => {
		event.preventDefault();
		if (first) shown.run(() => server.preview({ municipality: first.municipality, to: first.to, reason }));
	};
	const send = () => {
		const request = { chosen: chosen.map(({ municipality, to, email, sentOn }) => ({ municipality, to, email, sentOn })), reason };
		sending.run(() =>
			server.send(request).catch((error: unknown) => {
				// Who has it by now is another list, and this one would be refused for ever.
				load(() => server.recipients({}));
				shown.clear();
				throw error;
			}),
		);
	};
	const toggle = (id: string) =>
		setLeft((all) => (all.has(id) ? new Set([...all].filter((other) => other !== id)) : new Set([...all, id])));
	const isRunning = list.isRunning || shown.isRunning || sending.isRunning;
	if (sending.result && !sending.isRunning) return <Outcome result={sending.result} words={words} />;
	if (shown.result && first && !shown.isRunning)
		return (
			<>
				<SendPreview
					language={language}
					preview={shown.result}
					email={first.email}
					count={chosen.length}
					isSending={sending.isRunning}
					onBack={shown.clear}
					onSend={send}
				/>
				<p role="status">{sending.isRunning ? words.sending : ''}</p>
				{sending.isRunning && <progress class="imc-progress" aria-label={words.sending} />}
			</>
		);
	return (
		<form onSubmit={show}>
			<p>{words.lead}</p>
			{list.result && (
				<ul>
					{list.result.recipients.map((recipient) => (
						<li key={idOf(recipient)} class="imc-recipient">
							<label>
								<input
									type="checkbox"
									disabled={!recipient.isUsable || sending.isRunning}
									checked={chosen.includes(recipient)}
									onChange={() => toggle(idOf(recipient))}
								/>
								<span>
									<bdi>{recipient.municipality}</bdi>, {recipient.to === 'mayor' ? words.mayor : words.council}
									<small>
										<bdi>{recipient.isUsable ? recipient.email : words.noAddress}</bdi>
										{recipient.sentOn !== null &&
											` · ${fill(recipient.isUnsure ? words.maybeSentOn : words.sentOn, { date: recipient.sentOnText })}`}
									</small>
								</span>
							</label>
						</li>
					))}
				</ul>
			)}
			{list.result?.needsReason && (
				<p>
					{list.result.isFinal
						? fill(words.needsReason, { verdict: list.result.verdict })
						: fill(words.isDraft, { stage: list.result.stage })}
				</p>
			)}
			{list.result?.needsReason && (
				<Field label={words.reason}>
					{(id) => (
						<textarea id={id} rows={3} maxLength={1000} required value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
					)}
				</Field>
			)}
			<div role="alert">
				{[...new Set([list.problem, shown.problem, sending.problem])].map(
					(message) =>
						message !== undefined && (
							<p class="imc-problem" key={message}>
								{message}
							</p>
						),
				)}
			</div>
			{isRunning && <progress class="imc-progress" aria-label={sidebar.checking} />}
			<button type="submit" class="imc-main" disabled={isRunning || chosen.length === 0}>
				{words.preview} ({chosen.length})
			</button>
		</form>
	);
}

function Outcome({ result, words }: { readonly result: ReplyOf<'send'>; readonly words: ReturnType<typeof addonWordsFor>['send'] }) {
	return (
		<div role="status">
			<p>{fill(words.sent, { count: result.sent.length })}</p>
			<ul>
				{result.sent.map((email) => (
					<li key={email}>{email}</li>
				))}
			</ul>
			{result.failed.length > 0 && (
				<p class="imc-problem">
					{words.failed}: {result.failed.join('; ')}
				</p>
			)}
		</div>
	);
}

/** Those who have it already are not sent it again unless somebody asks for it. */
function isOffered({ isUsable, sentOn }: Recipient): boolean {
	return isUsable && sentOn === null;
}

function idOf({ municipality, to, email }: Recipient): string {
	return `${municipality}|${to}|${email}`;
}
