/** A text as a literal in plain quotes: ASCII alone, and nothing in it that HtmlService takes for a comment, a tag or a mark. */
export function quoted(text: string): string {
	const quote = count(text, '"') > count(text, "'") ? "'" : '"';
	let body = '';
	for (let at = 0; at < text.length; at++) {
		const sign = text.charAt(at);
		if (sign === '\\' || sign === quote) body += `\\${sign}`;
		else if (sign === '\n') body += '\\n';
		else body += isDangerous(sign, text.charAt(at - 1), text.charAt(at + 1)) ? code(sign) : sign;
	}
	return quote + body + quote;
}

function isDangerous(sign: string, before: string, after: string): boolean {
	if (sign === '/') return /[/*<]/.test(before) || /[/*]/.test(after);
	if (sign === '<') return /[!?]/.test(after);
	if (sign === '>') return /[?-]/.test(before);
	if (sign === '$') return after === '' || /[\d&'"`$<]/.test(after);
	return sign === '`' || !/[\x20-\x7e]/.test(sign);
}

/** A regular expression that means the same. Slashes that would make a comment with their neighbours are said by their number. */
export function plainRegex(source: string): string {
	const end = source.lastIndexOf('/');
	const body = source
		.slice(1, end)
		.replace(/\\.|[\s\S]/g, (sign) => (sign === '\\/' || sign === '/' ? '\\x2f' : sign === '`' || sign === '\\`' ? '\\x60' : sign))
		.replace(/<(?=[!?])|(?<=\?)>|(?<=--)>|(?<=\$)[&\d]/g, code)
		.replace(/[^\x20-\x7e]/g, code);
	// The last sign, if a star, and the closing slash would end a comment.
	return `/${body}${body.endsWith('*') ? '(?:)' : ''}/${source.slice(end + 1)}`;
}

/** A name that the letters after it make no mark of a replacement of. */
export function plainName(name: string): string {
	return name.replace(/\$(?=[\d$])/g, '\\u0024').replace(/[^\x20-\x7e]/g, code);
}

/** `\x2f` or `\u0416`. */
function code(sign: string): string {
	const number = sign.charCodeAt(0);
	return number < 0x100 ? `\\x${number.toString(16).padStart(2, '0')}` : `\\u${number.toString(16).padStart(4, '0')}`;
}

function count(text: string, sign: string): number {
	return text.split(sign).length - 1;
}
