import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuItem } from '../apps-script/script-host.ts';

interface Menu {
	readonly title: string;
	readonly items: readonly MenuItem[];
	readonly isAddon: boolean;
}

/** Menus of scripts. Those of add-ons stand under “Extensions”, by their name, as at Google. */
export function MenuBar({ menus, onRun }: { menus: readonly Menu[]; onRun: (functionName: string) => void }) {
	const addons = menus.filter(({ isAddon }) => isAddon);
	return (
		<nav aria-label="Menus">
			{addons.length > 0 && (
				<MenuButton title="Extensions" items={addons.map(({ title, items }) => ({ kind: 'menu', caption: title, items }))} onRun={onRun} />
			)}
			{menus
				.filter(({ isAddon }) => !isAddon)
				.map(({ title, items }) => (
					<MenuButton key={title} title={title} items={items} onRun={onRun} />
				))}
		</nav>
	);
}

function MenuButton({ title, items, onRun }: { title: string; items: readonly MenuItem[]; onRun: (functionName: string) => void }) {
	const [isOpen, setOpen] = useState(false);
	const root = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);

	useEffect(() => {
		if (!isOpen) return undefined;
		entriesOf(root.current)[0]?.focus();
		const leave = (event: Event) => {
			if (!root.current?.contains(event.target as Node)) setOpen(false);
		};
		addEventListener('pointerdown', leave);
		return () => removeEventListener('pointerdown', leave);
	}, [isOpen]);

	const close = () => {
		setOpen(false);
		button.current?.focus();
	};
	const move = (event: KeyboardEvent) => {
		event.stopPropagation();
		const all = entriesOf(root.current);
		const at = all.indexOf(document.activeElement as HTMLElement);
		const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
		if (next !== undefined) {
			event.preventDefault();
			if (!isOpen) setOpen(true);
			all.at(next % all.length)?.focus();
		} else if (event.key === 'Escape' && isOpen) close();
		else if (event.key === 'Tab') setOpen(false);
	};

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the keys of the button and the menu within are heard here
		<div class="menu" ref={root} onKeyDown={move}>
			<button type="button" ref={button} aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
				{title}
			</button>
			{isOpen && (
				<div role="menu" aria-label={title}>
					<Entries
						items={items}
						onRun={(functionName) => {
							close();
							onRun(functionName);
						}}
					/>
				</div>
			)}
		</div>
	);
}

function entriesOf(menu: HTMLElement | null): HTMLElement[] {
	return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

function Entries({ items, onRun }: { items: readonly MenuItem[]; onRun: (functionName: string) => void }) {
	return (
		<>
			{items.map((item, index) => {
				// biome-ignore lint/suspicious/noArrayIndexKey: a menu is made once, and separators have no names
				if (item.kind === 'separator') return <hr key={`separator-${index}`} />;
				if (item.kind === 'menu') {
					return (
						// biome-ignore lint/a11y/useSemanticElements: a group of a menu is no fieldset
						<div role="group" aria-label={item.caption} key={item.caption}>
							<div class="group-title" aria-hidden="true">
								{item.caption}
							</div>
							<Entries items={item.items} onRun={onRun} />
						</div>
					);
				}
				return (
					<button
						type="button"
						role="menuitem"
						tabIndex={-1}
						key={item.functionName + item.caption}
						onClick={() => onRun(item.functionName)}
					>
						{item.caption}
					</button>
				);
			})}
		</>
	);
}
