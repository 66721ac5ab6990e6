import { canOpenSidePanel, openSidePanel } from '../page/side-panel.ts';
import { usePanel } from './context.ts';
import type { Surroundings } from './document/use-page.ts';

/** Which document this is, and the ways out of the panel. */
export function Header({
	surroundings,
	onAnotherFile,
}: {
	readonly surroundings: Surroundings;
	readonly onAnotherFile: (() => void) | undefined;
}) {
	const { title, words, page } = usePanel();
	const isDrawer = surroundings.kind === 'drawer';
	const beside = async () => {
		if (isDrawer) await openSidePanel(surroundings.tab);
		page?.link.tell({ type: 'close' });
	};
	return (
		<header>
			<h1>
				<bdi>{title}</bdi>
			</h1>
			<div class="imc-row">
				{isDrawer && canOpenSidePanel() && (
					<button type="button" class="imc-quiet" onClick={() => void beside()}>
						{words.beside}
					</button>
				)}
				{isDrawer && (
					<button type="button" class="imc-quiet" onClick={() => page?.link.tell({ type: 'close' })}>
						{words.close}
					</button>
				)}
				{onAnotherFile && (
					<button type="button" class="imc-quiet" onClick={onAnotherFile}>
						{words.close}
					</button>
				)}
			</div>
		</header>
	);
}
