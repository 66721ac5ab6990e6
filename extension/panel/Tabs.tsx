import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface TabsProps<Key extends string> {
	readonly label: string;
	readonly tabs: readonly { readonly key: Key; readonly name: string; readonly count?: number }[];
	readonly chosen: Key;
	readonly onChoose: (key: Key) => void;
	readonly children: ComponentChildren;
}

/** Tabs as the ARIA practices have them: one stop for the tab key, arrows between them. */
export function Tabs<Key extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Key>) {
	const list = useRef<HTMLDivElement>(null);
	const move = (event: KeyboardEvent) => {
		const at = tabs.findIndex(({ key }) => key === chosen);
		const steps: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 };
		const next = tabs[((steps[event.key] ?? Number.NaN) + tabs.length) % tabs.length];
		if (!next) return;
		event.preventDefault();
		onChoose(next.key);
		list.current?.querySelector<HTMLElement>(`#tab-${next.key}`)?.focus();
	};
	return (
		<>
			<div class="imc-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
				{tabs.map(({ key, name, count }) => (
					<button
						key={key}
						type="button"
						role="tab"
						id={`tab-${key}`}
						aria-selected={key === chosen}
						aria-controls="tab-content"
						tabIndex={key === chosen ? 0 : -1}
						onClick={() => onChoose(key)}
					>
						{name}
						{count === undefined ? null : <small> {count}</small>}
					</button>
				))}
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a tab's panel is a stop for the keyboard, as the ARIA practices ask */}
			<div role="tabpanel" id="tab-content" aria-labelledby={`tab-${chosen}`} tabIndex={0}>
				{children}
			</div>
		</>
	);
}
