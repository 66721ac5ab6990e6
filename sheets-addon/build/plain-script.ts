import { type Node, parse, type Token } from 'acorn';
import { plainName, plainRegex, quoted } from './quoted-text.ts';

/** What Google's HtmlService cuts or takes for something else wherever it stands in a script, in a string too. */
export const forbidden = ['//', '/*', '<!--', '-->', '</', '<?', '?>', '$&', '`'] as const;
/** A line may be no longer: minified scripts of one line have come back broken. */
export const LONGEST_LINE = 1000;

const BREAK_AFTER = 600;
const LONGEST_TEXT = 200;

/**
 * Says the same script with none of what HtmlService rewrites: it takes `//` and `/*` for comments, also within strings and
 * template literals (React-Google-Apps-Script, issues 157 and 170). Templates become plain quotes, letters beyond ASCII and
 * dangerous signs are escaped, lines end early.
 *
 * @throws where something is left that Google would cut
 */
export function plainScript(script: string): string {
	const plain = inShortLines(withPlainTexts(script));
	const left = forbidden.find((sign) => plain.includes(sign));
	if (left !== undefined) throw new Error(`The page's script still holds ${left}, which HtmlService would not leave as it is.`);
	if (plain.split('\n').some(({ length }) => length >= LONGEST_LINE))
		throw new Error('The page has a line that is too long for HtmlService.');
	return plain;
}

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a tree that is walked whatever its nodes are
type AnyNode = Node & Readonly<Record<string, any>>;

function withPlainTexts(script: string): string {
	const edits: Edit[] = [];
	visit(parse(script, { ecmaVersion: 'latest', sourceType: 'script' }) as AnyNode, undefined);
	edits.sort((one, other) => one.start - other.start);
	let plain = '';
	let at = 0;
	for (const { start, end, text } of edits) {
		plain += script.slice(at, start) + text;
		at = end;
	}
	return plain + script.slice(at);

	function visit(node: AnyNode, parent: AnyNode | undefined): void {
		if (node.type === 'TemplateLiteral') editTemplate(node, parent?.type === 'TaggedTemplateExpression');
		else if (node.type === 'Literal' && node.regex) edits.push({ ...placeOf(node), text: plainRegex(script.slice(node.start, node.end)) });
		else if (node.type === 'Literal' && typeof node.value === 'string' && parent?.directive === undefined)
			edits.push({ ...placeOf(node), text: plainText(node, parent) });
		else if (node.type === 'Identifier') edits.push({ ...placeOf(node), text: plainName(script.slice(node.start, node.end)) });
		for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') visit(child as AnyNode, node);
	}

	/** `a${b}c` is "a".concat(b,"c"), and tag`a${b}c` is tag(["a","c"],b). */
	function editTemplate(node: AnyNode, isTagged: boolean): void {
		const texts = (node.quasis as AnyNode[]).map((part) => String(part.value.cooked));
		const values = node.expressions as AnyNode[];
		const [first = '', ...others] = texts;
		const wraps = (value: AnyNode | undefined) => value?.type === 'SequenceExpression';
		if (values.length === 0) {
			edits.push({ ...placeOf(node), text: isTagged ? `([${quoted(first)}])` : inPieces(first) });
			return;
		}
		let start = node.start;
		values.forEach((value, index) => {
			const before = index === 0 ? (isTagged ? `([${texts.map(quoted).join(',')}],` : `${inPieces(first)}.concat(`) : ',';
			const text = index === 0 || isTagged ? '' : argumentsOf(texts[index] ?? '');
			const closing = wraps(values[index - 1]) ? ')' : '';
			edits.push({ start, end: value.start, text: `${closing}${before}${text && `${text},`}${wraps(value) ? '(' : ''}` });
			start = value.end;
		});
		const last = isTagged ? '' : argumentsOf(others[others.length - 1] ?? '');
		edits.push({ start, end: node.end, text: `${wraps(values[values.length - 1]) ? ')' : ''}${last && `,${last}`})` });
	}
}

function placeOf({ start, end }: Node): Pick<Edit, 'start' | 'end'> {
	return { start, end };
}

function plainText(node: AnyNode, parent: AnyNode | undefined): string {
	const isName = parent?.key === node && parent?.computed !== true;
	return isName ? quoted(String(node.value)) : inPieces(String(node.value));
}

/** A long text as a sum of shorter ones. */
function inPieces(text: string): string {
	const parts = pieces(text);
	return parts.length === 1 ? quoted(text) : `(${parts.join('+')})`;
}

function pieces(text: string): string[] {
	const parts: string[] = [];
	let part = '';
	for (const sign of text) {
		part += sign;
		if (part.length * 6 > LONGEST_TEXT && quoted(part).length > LONGEST_TEXT) {
			parts.push(quoted(part));
			part = '';
		}
	}
	return part === '' && parts.length > 0 ? parts : [...parts, quoted(part)];
}

function argumentsOf(text: string): string {
	return text === '' ? '' : pieces(text).join(',');
}

/** The tokens one after the other; a space where two of them would make a sign that HtmlService cuts, an end of line where one is safe. */
function inShortLines(script: string): string {
	const tokens: Token[] = [];
	parse(script, { ecmaVersion: 'latest', sourceType: 'script', onToken: tokens });
	let plain = '';
	let lineStart = 0;
	let at = 0;
	let before = '';
	for (const { start, end } of tokens) {
		const text = script.slice(start, end);
		const gap = script.slice(at, start);
		at = end;
		if (plain.length - lineStart > BREAK_AFTER && /^[,;{([+]$/.test(before)) {
			plain += '\n';
			lineStart = plain.length;
		} else if (gap.includes('\n')) {
			plain += '\n';
			lineStart = plain.length;
		} else if (gap !== '') plain += ' ';
		else {
			const seam = before.slice(-3) + text.slice(0, 3);
			if (forbidden.some((sign) => seam.includes(sign) && !before.includes(sign) && !text.includes(sign))) plain += ' ';
		}
		plain += text;
		before = text;
	}
	return plain;
}
