import { ServiceError } from './service-error.ts';

/**
 * A page as HtmlService serves it. Google says that it sanitises what a script returns and that `<meta>` in a page is
 * ignored (developers.google.com/apps-script/reference/html/html-output); people found that it takes `//` and `/*` in inline
 * scripts for comments, in template literals too (React-Google-Apps-Script, issues 157 and 170). Stricter than what was
 * seen: nothing is a comment only because it stands in quotes.
 *
 * @throws ServiceError where a comment, a tag, a quote or a script does not end
 */
export function servedPage(page: string): string {
	let served = '';
	let at = 0;
	while (at < page.length) {
		const next = page.indexOf('<', at);
		served += page.slice(at, next < 0 ? page.length : next);
		if (next < 0) break;
		if (page.startsWith('<!--', next)) {
			at = endOf(page, '-->', next + 4);
			continue;
		}
		const tag = TAG.exec(page.slice(next));
		if (!tag) {
			if (/^<[/!a-z]/i.test(page.slice(next))) throw malformed(page, next);
			served += '<';
			at = next + 1;
			continue;
		}
		const [whole, slash = '', name = ''] = tag;
		at = next + whole.length;
		const element = name.toLowerCase();
		if (element === 'meta') continue;
		served += element === 'html' && slash === '' ? '<html>' : whole;
		if (slash === '' && (element === 'script' || element === 'style')) {
			const end = page.slice(at).search(new RegExp(`</${element}[\\s>]`, 'i'));
			if (end < 0) throw malformed(page, next);
			served += withoutComments(page.slice(at, at + end), element === 'script');
			at += end;
		}
	}
	return served;
}

const TAG = /^<(\/?)([a-z][^\s/>]*|!doctype)(?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?|\s*\/|\s+)*\s*>/i;

function withoutComments(text: string, hasLineComments: boolean): string {
	const blocks = text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '').replace(/<!--.*/g, '');
	return hasLineComments ? blocks.replace(/\/\/.*/g, '') : blocks;
}

function endOf(page: string, sign: string, from: number): number {
	const end = page.indexOf(sign, from);
	if (end < 0) throw malformed(page, from);
	return end + sign.length;
}

function malformed(page: string, at: number): ServiceError {
	return new ServiceError(`Malformed HTML content: ${page.slice(at, at + 60)}`);
}
