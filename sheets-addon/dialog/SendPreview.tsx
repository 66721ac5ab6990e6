import { useEffect, useRef } from 'preact/hooks';
import { fill, type Language } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import type { ReplyOf } from '../contract/calls.ts';
import { briefPage } from './brief-page.ts';

export interface SendPreviewProps {
	readonly language: Language;
	readonly preview: ReplyOf<'preview'>;
	readonly email: string;
	readonly count: number;
	readonly isSending: boolean;
	readonly onBack: () => void;
	readonly onSend: () => void;
}

/** The message and the first page as the first recipient gets them, and the one question before anything goes. */
export function SendPreview({ language, preview, email, count, isSending, onBack, onSend }: SendPreviewProps) {
	const { send: words } = addonWordsFor(language);
	const section = useRef<HTMLElement>(null);
	// What had the focus is gone with the list.
	useEffect(() => section.current?.focus(), []);
	return (
		<section ref={section} tabIndex={-1} aria-label={words.message}>
			<p>{fill(words.previewLead, { email })}</p>
			<h2>{words.message}</h2>
			<div class="imc-message">
				<p>
					<strong>{preview.subject}</strong>
				</p>
				{preview.body.split('\n\n').map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
			</div>
			<h2>{words.firstPage}</h2>
			{/* The page runs no script of its own. */}
			<iframe class="imc-frame" title={preview.brief.title} sandbox="" srcDoc={briefPage(preview.brief)} />
			<p class="imc-row">
				<button type="button" class="imc-main" disabled={isSending} onClick={onSend}>
					{fill(words.confirm, { count })}
				</button>
				<button type="button" disabled={isSending} onClick={onBack}>
					{words.back}
				</button>
			</p>
		</section>
	);
}
