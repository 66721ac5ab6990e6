import type { SheetTab } from './grid.ts';

/** The sheets' names below the grid; hidden ones are left out. */
export function SheetTabs({ tabs, onShow }: { tabs: readonly SheetTab[]; onShow: (id: string) => void }) {
	return (
		<nav class="tabs" aria-label="Sheets">
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
