import { useEffect, useRef } from 'preact/hooks';
import type { SheetTab } from './grid.ts';

/** The sheets' names below the grid; hidden ones are left out. */
export function SheetTabs({ tabs, onShow }: { tabs: readonly SheetTab[]; onShow: (id: string) => void }) {
	const bar = useRef<HTMLElement>(null);
	const active = tabs.find(({ isActive }) => isActive)?.id;
	// biome-ignore lint/correctness/useExhaustiveDependencies: another sheet's tab may be out of sight
	useEffect(() => {
		bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}, [active]);
	return (
		<nav class="tabs" aria-label="Sheets" ref={bar}>
			{tabs
				.filter(({ isHidden }) => !isHidden)
				.map(({ id, name, isActive, color }) => (
					<button
						type="button"
						key={id}
						class={`docs-sheet-tab${isActive ? ' docs-sheet-active-tab' : ''}`}
						aria-current={isActive ? 'page' : undefined}
						style={color ? { borderBottomColor: color } : undefined}
						onClick={() => onShow(id)}
					>
						<span class="docs-sheet-tab-name">{name}</span>
					</button>
				))}
		</nav>
	);
}
