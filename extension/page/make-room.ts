/** Below this the page and the panel would both be too narrow beside each other: the panel comes below. In CSS px, so that zoom counts. */
const NARROW = 820;
export const DRAWER_WIDTH = 400;
/** Of the window's height, where the panel comes below. */
export const DRAWER_SHARE = 0.5;

const TAKEN = ['margin-right', 'margin-bottom', 'width', 'max-width', 'height', 'overflow', 'position'] as const;

export function isNarrow(view: Window): boolean {
	return view.innerWidth < NARROW;
}

/** Moves the page aside for the panel, so that the panel covers nothing; what it gives back puts the page as it was. */
export function makeRoom(root: HTMLElement, view: Window): () => void {
	const before = TAKEN.map((name) => [name, root.style.getPropertyValue(name), root.style.getPropertyPriority(name)] as const);
	const set = (name: (typeof TAKEN)[number], value: string) => root.style.setProperty(name, value, 'important');
	const restore = () => {
		for (const [name, value, priority] of before) {
			if (value === '') root.style.removeProperty(name);
			else root.style.setProperty(name, value, priority);
		}
	};
	let isTelling = false;
	const place = () => {
		if (isTelling) return;
		restore();
		// What stands absolutely in the page stands in this box from now on, and not in the window.
		set('position', 'relative');
		if (isNarrow(view)) {
			set('margin-bottom', `${DRAWER_SHARE * 100}vh`);
			set('height', `${(1 - DRAWER_SHARE) * 100}vh`);
			set('overflow', 'auto');
		} else {
			set('margin-right', `${DRAWER_WIDTH}px`);
			set('width', `calc(100vw - ${DRAWER_WIDTH}px)`);
			set('max-width', `calc(100vw - ${DRAWER_WIDTH}px)`);
		}
		tell();
	};
	/** The page draws its canvas anew for the room that it has. */
	const tell = () => {
		isTelling = true;
		view.dispatchEvent(new Event('resize'));
		isTelling = false;
	};
	view.addEventListener('resize', place);
	place();
	return () => {
		view.removeEventListener('resize', place);
		restore();
		tell();
	};
}
