/** A document of Docs as its pages have it, one paragraph after the other. */
export type Block =
	| { readonly kind: 'heading'; readonly level: number; readonly text: string }
	| { readonly kind: 'paragraph' | 'item'; readonly text: string }
	| { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Reads the Markdown that our own reports are written in. */
export function readMarkdown(markdown: string): Block[] {
	const blocks: Block[] = [];
	for (const line of markdown.split('\n')) {
		const heading = /^(#{1,6}) (.*)$/.exec(line);
		const item = /^\s*(?:[-*]|\d+\.) (.*)$/.exec(line);
		const last = blocks.at(-1);
		if (line.trim() === '' || /^\|(?: ?:?-+:? ?\|)+$/.test(line)) continue;
		if (heading) blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: plain(heading[2] ?? '') });
		else if (item) blocks.push({ kind: 'item', text: plain(item[1] ?? '') });
		else if (line.startsWith('|')) {
			const cells = line
				.slice(1, -1)
				.split(/(?<!\\)\|/)
				.map(plain);
			if (last?.kind === 'table') blocks[blocks.length - 1] = { kind: 'table', rows: [...last.rows, cells] };
			else blocks.push({ kind: 'table', rows: [cells] });
		} else blocks.push({ kind: 'paragraph', text: plain(line) });
	}
	return blocks;
}

function plain(text: string): string {
	return text
		.replace(/(?<!\\)\*\*|(?<!\\)`/g, '')
		.replace(/\\(.)/g, '$1')
		.replace(/&(?:nbsp|#160);/g, ' ')
		.trim();
}
