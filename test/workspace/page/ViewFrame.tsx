import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunAnswer, RunRequest } from './server.ts';

interface FrameMessage {
	readonly workspace: 'run' | 'close' | 'height' | 'width' | 'focus';
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
}: {
	view: string;
	title: string;
	onRun: (request: RunRequest) => Promise<RunAnswer['outcome']>;
	onClose: () => void;
}) {
	const frame = useRef<HTMLIFrameElement>(null);
	const [height, setHeight] = useState<number>();

	useEffect(() => {
		const listen = async ({ source, data }: MessageEvent<FrameMessage>) => {
			const target = frame.current?.contentWindow;
			if (!target || source !== target) return;
			if (data.workspace === 'close') onClose();
			else if (data.workspace === 'height') setHeight(Number(data.value) || undefined);
			else if (data.workspace === 'focus') document.querySelector<HTMLElement>('.grid canvas')?.focus();
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
			src={`/views/${view}`}
			style={height ? { height: `${height}px` } : undefined}
			sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
		/>
	);
}
