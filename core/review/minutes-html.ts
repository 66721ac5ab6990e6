import type { Minutes } from './minutes.ts';
import { addressOfRow, type MinutesLayout, type MinutesPart, outlineMinutes } from './minutes-outline.ts';
import type { ReviewWords } from './words.ts';

/** The minutes as one HTML page that needs nothing else: light and dark, printable, no script, nothing loaded. */
export function minutesToHtml(minutes: Minutes, words: ReviewWords, layout: MinutesLayout = {}): string {
	const { language, title, facts, parts, remarks } = outlineMinutes(minutes, words, layout);
	return [
		'<!doctype html>',
		`<html lang="${escapeText(language)}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		`<title>${escapeText(title)}</title>`,
		`<style>${STYLE}</style>`,
		'</head>',
		'<body>',
		'<main>',
		`<h1>${escapeText(title)}</h1>`,
		`<dl>${facts.map(([label, value]) => `<dt>${escapeText(label)}</dt><dd>${written(value)}</dd>`).join('')}</dl>`,
		...parts.map((part, index) => sectionOf(part, `part-${index + 1}`, layout)),
		...remarks.map((remark) => `<p>${escapeText(remark)}</p>`),
		'</main>',
		'</body>',
		'</html>',
		'',
	].join('\n');
}

function sectionOf(part: MinutesPart, id: string, { addressOf }: MinutesLayout): string {
	const { heading, columns, rows, none } = part;
	const head = columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join('');
	const body = rows.map((row, index) => {
		const address = addressOfRow(part, index, addressOf);
		const cells = row.map((lines, column) => {
			const text = lines.map(written).join('<br>');
			return `<td>${address === undefined || column !== part.places?.column ? text : `<a href="${escapeText(address)}">${text}</a>`}</td>`;
		});
		return `<tr>${cells.join('')}</tr>`;
	});
	const table = `<div class="wide" role="region" aria-labelledby="${id}" tabindex="0"><table><thead><tr>${head}</tr></thead>\n<tbody>${body.join('\n')}</tbody></table></div>`;
	return `<section><h2 id="${id}">${escapeText(heading)}</h2>${rows.length === 0 ? `<p>${escapeText(none)}</p>` : table}</section>`;
}

/** In its own direction, whatever the letters around it. */
function written(text: string): string {
	return `<bdi>${escapeText(text)}</bdi>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

function escapeText(text: string): string {
	return text.replace(/[&<>"'`]/g, (letter) => entities[letter] ?? '');
}

const STYLE = `
:root { color-scheme: light dark; --text: #1b1b1f; --page: #fff; --line: #8a8a94; --head: #eef0f4; }
@media (prefers-color-scheme: dark) { :root { --text: #ececf1; --page: #17171b; --line: #74747f; --head: #26262d; } }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 1100px; margin: 0 auto; padding: 24px; }
h1 { font-size: 28px; line-height: 1.2; } h2 { font-size: 20px; margin: 32px 0 8px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; } dt { font-weight: 600; } dd { margin: 0; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: 6px 8px; text-align: start; vertical-align: top; }
td { overflow-wrap: break-word; }
th { background: var(--head); }
@page { margin: 18mm; }
@media print {
	:root { color-scheme: light; --text: #000; --page: #fff; --line: #666; --head: #eee; }
	main { max-width: none; padding: 0; } body { font-size: 10pt; } .wide { overflow: visible; }
	h2 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
}
`;
