import type { Heading } from '../messages/page-messages.ts';

/** All that is known of headings in Docs: those of `/mobilebasic`, and the entries of the outline beside the editor's text. */
const HEADING = 'h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]';
const OUTLINE_ENTRY = '.navigation-item-content';
const OUTLINE_LEVEL = /navigation-item-level-(\d)/;
const LONGEST = 200;

export interface DocsHeading extends Heading {
	/** Shows it in the editor. */
	readonly go: () => void;
}

interface Named {
	readonly name: string;
	/** 1 for the highest. */
	readonly level: number;
	readonly go: () => void;
}

/** The export of the text knows no headings. The page for small screens has them, with the ids by which the editor finds them. */
export async function readHeadings(address: string, text: string): Promise<DocsHeading[]> {
	try {
		const answer = await fetch(address);
		if (!answer.ok) return [];
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const named = [...page.querySelectorAll(HEADING)].map(({ id, localName, textContent }) => ({
			name: textContent?.replace(/\s+/g, ' ').trim() ?? '',
			level: Number(localName.slice(1)),
			go: () => {
				const next = `#heading=${id}`;
				// The same address again moves nothing, so it is left first.
				if (location.hash === next) location.hash = '';
				location.hash = next;
			},
		}));
		return placeHeadings(named, text);
	} catch {
		return [];
	}
}

/** Where there is no such page: the outline, as far as it is open. */
export function headingsOfOutline(text: string): DocsHeading[] {
	const named = [...document.querySelectorAll<HTMLElement>(OUTLINE_ENTRY)].map((entry) => ({
		name: entry.textContent?.trim() ?? '',
		level: Number(OUTLINE_LEVEL.exec(entry.className)?.[1] ?? 0) + 1,
		go: () => entry.click(),
	}));
	return placeHeadings(named, text);
}

/** Headings are lines of their own, in order. */
function placeHeadings(named: readonly Named[], text: string): DocsHeading[] {
	const headings: DocsHeading[] = [];
	const path: string[] = [];
	const lines = `\n${text}\n`;
	let from = 0;
	for (const { name, level, go } of named) {
		const start = name === '' ? -1 : lines.indexOf(`\n${name}\n`, from);
		if (start < 0) continue;
		path.length = level - 1;
		path[level - 1] = name.slice(0, LONGEST);
		headings.push({ start, path: path.filter((part) => part !== undefined), go });
		from = start + 1;
	}
	return headings;
}
