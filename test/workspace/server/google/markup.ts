/** Text between tags, or within quotes. */
export function escapeText(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A text in a script, escaped as Google's pages escape theirs. */
export function scriptText(text: string): string {
	const encode = (character: string) => {
		const code = character.charCodeAt(0);
		return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
	};
	return `"${text.replace(/[\\"/]/g, '\\$&').replace(/[^\x20-\x7e]|['=<>&]/g, encode)}"`;
}

/** Scripts and styles stand in these pages themselves, as in Google's. */
export const publishedPolicy =
	"default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

export function htmlPage(title: string, style: string, body: string): string {
	return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeText(title)}</title><link rel="icon" href="data:,"><style>${style}</style></head>${body}</html>`;
}
