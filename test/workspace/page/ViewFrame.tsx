import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusNextPart } from './parts.ts';
import type { RunAnswer, RunRequest } from './server.ts';

interface FrameMessage {
	readonly workspace: 'run' | 'close' | 'height' | 'width' | 'focus' | 'next';
	readonly id?: number;
	readonly functionName?: string;
	readonly parameters?: string;
	readonly value?: unknown;
}

/** A script's page in a frame that reaches nothing but `google.script`. */
export function ViewFrame({
	view,
	title,
	onRun,
	onClose,
	onHeight,
	onFocusGrid,
}: {
	view: string;
	title: string;
	onRun: (request: RunRequest) => Promise<RunAnswer['outcome']>;
	onClose: () => void;
	/** The page asks for another height; a sidebar has its own. */
	onHeight?: (pixels: number) => void;
	onFocusGrid: () => void;
}) {
	const frame = useRef<HTMLIFrameElement>(null);

	// Before anything is drawn: the page in the frame may call as soon as it is there, and is not heard a second time.
	useLayoutEffect(() => {
		const listen = async ({ source, data }: MessageEvent<FrameMessage>) => {
			const target = frame.current?.contentWindow;
			if (!target || source !== target) return;
			if (data.workspace === 'close') onClose();
			else if (data.workspace === 'height') onHeight?.(Number(data.value));
			else if (data.workspace === 'focus') onFocusGrid();
			else if (data.workspace === 'next') focusNextPart(Number(data.value));
			else if (data.workspace === 'run' && data.functionName !== undefined) {
				const outcome = await onRun({ functionName: data.functionName, parameters: data.parameters ?? '[]', isFromPage: true });
				const reply = outcome.ok ? { ok: true, result: outcome.result } : { ok: false, message: outcome.message };
				target.postMessage({ workspace: 'reply', id: data.id, ...reply }, '*');
			}
		};
		addEventListener('message', listen);
		return () => removeEventListener('message', listen);
	});

	return (
		<iframe
			ref={frame}
			title={title}
			src={`http://localhost:${location.port}/views/${view}`}
			sandbox="allow-same-origin allow-scripts allow-forms allow-popups allow-modals allow-downloads"
		/>
	);
}
