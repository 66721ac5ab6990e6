import { knownFunctions } from './known-functions.ts';

/** What a formula may name beside Google's own functions, in capital letters. */
export interface KnownNames {
	readonly functions: ReadonlySet<string>;
	readonly ranges: ReadonlySet<string>;
}

const TOKEN =
	/\s*("(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z/0]+[!?]?|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|[\p{L}_$\\][\p{L}\p{N}_.$]*|<=|>=|<>|[-+*/^&=<>%(),;:{}!])/uy;
const REFERENCE = /^\$?[A-Z]{1,3}\$?\d*$|^\$?\d+$/i;

/**
 * What Google makes of a formula before it works anything out: `#ERROR!` of one that is malformed, `#NAME?` of one that names
 * what is not there. In the syntax of files.
 */
export function formulaFault(formula: string, known: KnownNames): '#ERROR!' | '#NAME?' | undefined {
	const parser = new Parser(tokensOf(formula), known);
	try {
		parser.wholeFormula();
	} catch {
		return '#ERROR!';
	}
	return parser.hasUnknownName ? '#NAME?' : undefined;
}

function tokensOf(formula: string): string[] | undefined {
	const tokens: string[] = [];
	TOKEN.lastIndex = 0;
	const text = formula.trimEnd();
	while (TOKEN.lastIndex < text.length) {
		const token = TOKEN.exec(text)?.[1];
		if (token === undefined) return undefined;
		tokens.push(token);
	}
	return tokens;
}

class Parser {
	hasUnknownName = false;
	private at = 0;
	private readonly tokens: readonly string[];
	private readonly known: KnownNames;

	constructor(tokens: readonly string[] | undefined, known: KnownNames) {
		this.tokens = tokens ?? ['?'];
		this.known = known;
	}

	wholeFormula(): void {
		this.expression();
		if (this.at < this.tokens.length) throw new Error('more than a formula');
	}

	private get next(): string | undefined {
		return this.tokens[this.at];
	}

	private takes(...tokens: readonly string[]): boolean {
		if (this.next === undefined || !tokens.includes(this.next)) return false;
		this.at++;
		return true;
	}

	private expect(token: string): void {
		if (!this.takes(token)) throw new Error(`no ${token}`);
	}

	private expression(): void {
		do {
			while (this.takes('+', '-'));
			this.operand();
			while (this.takes('%'));
		} while (this.takes('+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>'));
	}

	private operand(): void {
		const token = this.next ?? '';
		this.at++;
		if (token === '(') this.list(')');
		else if (token === '{') this.list('}');
		else if (/^["#\d]/.test(token)) this.rangeEnd(token);
		else if (token.startsWith("'")) {
			this.expect('!');
			this.place();
		} else if (/^[\p{L}_$\\]/u.test(token)) this.named(token);
		else throw new Error(`no operand: ${token}`);
	}

	private named(token: string): void {
		if (this.takes('(')) {
			const name = token.toUpperCase();
			if (!knownFunctions.has(name) && !this.known.functions.has(name)) this.hasUnknownName = true;
			if (!this.takes(')')) this.list(')');
		} else if (this.takes('!')) this.place();
		else if (REFERENCE.test(token)) this.rangeEnd(token);
		else if (!/^(?:TRUE|FALSE)$/i.test(token) && !this.known.ranges.has(token.toUpperCase())) this.hasUnknownName = true;
	}

	private place(): void {
		const token = this.next ?? '';
		this.at++;
		if (!REFERENCE.test(token) && !/^#REF!$/.test(token)) throw new Error(`no place: ${token}`);
		this.rangeEnd(token);
	}

	private rangeEnd(token: string): void {
		if (!this.takes(':')) {
			if (/^\$?[A-Z]{1,3}$/i.test(token)) this.hasUnknownName = true;
			return;
		}
		if (!REFERENCE.test(this.next ?? '')) throw new Error('no end of a range');
		this.at++;
	}

	/** Arguments may be left out: `IF(A1,,2)`. */
	private list(end: string): void {
		for (;;) {
			if (this.next !== ',' && this.next !== ';' && this.next !== end) this.expression();
			if (this.takes(end)) return;
			if (!this.takes(',', ';')) throw new Error(`no ${end}`);
		}
	}
}
