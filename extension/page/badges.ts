import type { Mark } from '../messages/page-messages.ts';

interface Placed {
	readonly mark: Mark;
	readonly element: HTMLElement;
}

const STYLES = `
button{all:initial;position:absolute;box-sizing:border-box;width:24px;height:24px;padding:0;border-radius:12px;border:2px solid #fff;background:#0b57a4;color:#fff;font:bold 12px/20px Arial,sans-serif;text-align:center;cursor:pointer;box-shadow:0 1px 3px #0008}
button[data-unsure]{background:#8f5600}
button:focus-visible{outline:3px solid #0b57a4;outline-offset:2px}
.point{position:absolute;box-sizing:border-box;border:3px solid #0b57a4;pointer-events:none}
@media (forced-colors:active){button{border-color:ButtonText;background:ButtonFace;color:ButtonText}}
`;

export type Badges = ReturnType<typeof badges>;

/**
 * Badges over the cells that notes are on, in a shadow tree of their own: the page's styles don't reach them. They stand in
 * the same document as the cells, which may be that of a frame.
 */
export function badges(document: Document = globalThis.document) {
	const view = document.defaultView ?? globalThis.window;
	let host: HTMLElement | undefined;
	let root: ShadowRoot | undefined;
	let shown: { readonly node: HTMLElement; readonly element: HTMLElement; readonly isFrame: boolean }[] = [];
	let frame = 0;

	const place = () => {
		frame = 0;
		for (const { node, element, isFrame } of shown) {
			const { top, left, right, width, height } = element.getBoundingClientRect();
			node.hidden = width === 0;
			node.style.display = width === 0 ? 'none' : '';
			node.style.top = `${top + view.scrollY - (isFrame ? 0 : 8)}px`;
			node.style.left = `${(isFrame ? left : right - 16) + view.scrollX}px`;
			if (isFrame) Object.assign(node.style, { width: `${width}px`, height: `${height}px` });
		}
	};
	const later = () => {
		if (frame === 0) frame = view.requestAnimationFrame(place);
	};
	const open = () => {
		if (root) return root;
		host = document.createElement('imc-marks');
		host.style.cssText =
			'all:initial!important;display:block!important;position:absolute!important;top:0!important;left:0!important;z-index:2147483000!important';
		root = host.attachShadow({ mode: 'closed' });
		const sheet = document.createElement('style');
		sheet.textContent = STYLES;
		root.append(sheet);
		document.documentElement.append(host);
		// Whatever scrolls, the page or a part of it.
		view.addEventListener('scroll', later, { capture: true, passive: true });
		view.addEventListener('resize', later, { passive: true });
		return root;
	};
	return {
		document,
		draw(placed: readonly Placed[], onOpen: (id: string) => void) {
			if (placed.length === 0 && !root) return;
			const tree = open();
			for (const { node } of shown) node.remove();
			const byElement = new Map<HTMLElement, Mark[]>();
			for (const { mark, element } of placed) byElement.set(element, [...(byElement.get(element) ?? []), mark]);
			shown = [...byElement].map(([element, marks]) => {
				const node = document.createElement('button');
				node.textContent = String(marks.length);
				node.title = marks.map(({ label }) => label).join('\n');
				node.setAttribute('aria-label', node.title);
				node.toggleAttribute(
					'data-unsure',
					marks.some(({ isSure }) => !isSure),
				);
				node.addEventListener('click', () => onOpen(marks[0]?.id ?? ''));
				tree.append(node);
				return { node, element, isFrame: false };
			});
			place();
		},
		/** Shows where one was taken to, for a moment. */
		point(element: HTMLElement) {
			const tree = open();
			const node = document.createElement('div');
			node.className = 'point';
			tree.append(node);
			shown.push({ node, element, isFrame: true });
			place();
			setTimeout(() => {
				node.remove();
				shown = shown.filter((one) => one.node !== node);
			}, 2500);
		},
		remove() {
			host?.remove();
			view.removeEventListener('scroll', later, { capture: true });
			view.removeEventListener('resize', later);
			host = undefined;
			root = undefined;
			shown = [];
		},
	};
}
