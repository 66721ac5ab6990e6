import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Question } from '../apps-script/script-host.ts';
import type { Answer } from '../server/open-document.ts';

interface DialogProps {
	readonly title: string;
	readonly isModal?: boolean;
	readonly onClose: () => void;
	readonly children: ComponentChildren;
	readonly className?: string;
}

function Dialog({ title, isModal = true, onClose, children, className = '' }: DialogProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const heading = useId();
	const isGone = useRef(false);
	useLayoutEffect(() => {
		if (isModal) dialog.current?.showModal();
		else dialog.current?.show();
		const shown = dialog.current;
		// Closing it, and not only taking it away, gives the keys back to where they were.
		return () => {
			isGone.current = true;
			shown?.close();
		};
	}, [isModal]);
	return (
		<dialog
			ref={dialog}
			class={className}
			aria-labelledby={title ? heading : undefined}
			onClose={() => !isGone.current && onClose()}
			onKeyDown={(event) => event.stopPropagation()}
		>
			{title && <h2 id={heading}>{title}</h2>}
			{children}
		</dialog>
	);
}

/** A page that a script shows over the sheet. */
export function PageDialog(props: Omit<DialogProps, 'className'> & { readonly width: number; readonly height: number }) {
	return (
		<Dialog {...props} className="page-dialog">
			<button type="button" class="close" aria-label="Close" onClick={props.onClose}>
				×
			</button>
			<div class="page-view" style={{ width: `${props.width}px`, height: `${props.height}px` }}>
				{props.children}
			</div>
		</Dialog>
	);
}

export function AlertDialog({ title, message, onClose }: { title: string; message: string; onClose: () => void }) {
	return (
		<Dialog title={title || 'Message'} onClose={onClose}>
			<p class="message">{message}</p>
			<form method="dialog">
				<button type="submit">OK</button>
			</form>
		</Dialog>
	);
}

const captions: Readonly<Record<string, string>> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

/** A script's question; closing it is an answer too. */
export function QuestionDialog({ question, onAnswer }: { question: Question; onAnswer: (answer: Answer) => void }) {
	const text = useRef<HTMLInputElement>(null);
	const answer = (button: string) => onAnswer({ button, text: text.current?.value ?? '' });
	return (
		<Dialog title={question.title || 'Question'} onClose={() => answer('CLOSE')}>
			<p class="message">{question.message}</p>
			{question.asksText && <input ref={text} aria-label={question.message} />}
			<div class="buttons">
				{question.buttons.map((button) => (
					<button type="button" key={button} onClick={() => answer(button)}>
						{captions[button] ?? button}
					</button>
				))}
			</div>
		</Dialog>
	);
}

/** As Google's own window puts them. */
const meanings: Readonly<Record<string, string>> = {
	'spreadsheets.currentonly': 'View and manage spreadsheets that this application has been installed in',
	'script.container.ui': 'Display and run third-party web content in prompts and sidebars inside Google applications',
	spreadsheets: 'See, edit, create, and delete all your Google Sheets spreadsheets',
	'script.send_mail': 'Send email as you',
};

/** What Google's own window asks when a script needs a scope that the person has not granted. */
export function ScopesDialog({ scopes, onDecide }: { scopes: readonly string[]; onDecide: (isAllowed: boolean) => void }) {
	return (
		<Dialog title="Authorization needed" onClose={() => onDecide(false)}>
			<p>The add-on wants to:</p>
			<ul>
				{scopes.map((scope) => {
					const name = scope.replace('https://www.googleapis.com/auth/', '');
					return (
						<li key={scope}>
							{meanings[name] ?? name} <small>({name})</small>
						</li>
					);
				})}
			</ul>
			<div class="buttons">
				<button type="button" onClick={() => onDecide(true)}>
					Allow
				</button>
				<button type="button" onClick={() => onDecide(false)}>
					Cancel
				</button>
			</div>
		</Dialog>
	);
}
