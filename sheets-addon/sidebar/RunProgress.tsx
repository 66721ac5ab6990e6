import { useEffect, useState } from 'preact/hooks';
import { fill } from '#core';
import type { SidebarWords } from '#core/add-on-words';
import type { Progress } from './use-mending.ts';

export interface RunProgressProps {
	readonly progress: Progress | undefined;
	readonly words: SidebarWords;
	readonly onCancel: () => void;
}

/** What runs, for how long, and how far it is where that is known. The step alone is announced, not each second. */
export function RunProgress({ progress, words, onCancel }: RunProgressProps) {
	const text =
		progress === undefined
			? ''
			: progress.step === 'checking'
				? words.checking
				: fill(words.marking, { done: progress.done, total: progress.total });
	const isRunning = progress !== undefined;
	return (
		<div class="imc-run">
			<p role="status">{text}</p>
			{isRunning && (
				<>
					{progress.step === 'marking' ? (
						<progress class="imc-progress" aria-label={text} value={progress.done} max={progress.total} />
					) : (
						<progress class="imc-progress" aria-label={text} />
					)}
					<Seconds words={words} />
					<button type="button" onClick={onCancel}>
						{words.cancel}
					</button>
				</>
			)}
		</div>
	);
}

function Seconds({ words }: { readonly words: SidebarWords }) {
	const [seconds, setSeconds] = useState(0);
	useEffect(() => {
		const timer = setInterval(() => setSeconds((count) => count + 1), 1000);
		return () => clearInterval(timer);
	}, []);
	return <p class="imc-help">{fill(words.seconds, { count: seconds })}</p>;
}
