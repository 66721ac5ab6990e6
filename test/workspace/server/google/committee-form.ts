/**
 * A stand-in for a form of Google's with one paragraph question and verified addresses, and for the sheet of its responses.
 * Known from public code alone, each marked `public code`: none of it was recorded at Google.
 */
export interface FormRequest {
	readonly method: string;
	readonly address: string;
	readonly body: string;
	/** Who is signed in; nobody where empty. */
	readonly email: string;
}

export interface FormAnswer {
	readonly status: number;
	readonly type: string;
	readonly body: string;
	/** Where the request ended up, where it was sent on. */
	readonly location?: string;
}

/** What can go wrong at one request: chosen by whoever runs it, by chance or by plan. */
export type FormFault = 'none' | 'lost-before' | 'lost-after' | 'doubled' | 'late' | '429' | '500' | 'cut' | 'sign-in';

export class CommitteeForm {
	readonly form: string;
	readonly sheet: string;
	readonly entry: string;
	isOpen = true;
	/** E-mail addresses that may view the sheet; anybody where left out. */
	viewers: readonly string[] | undefined;
	/** Columns of the sheet, in their order; an owner may move them. */
	columns: readonly ('time' | 'email' | 'text')[] = ['time', 'email', 'text'];
	rows: { readonly time: string; readonly email: string; readonly text: string }[] = [];
	private late: CommitteeForm['rows'] = [];

	constructor(form: string, sheet: string, entry: string) {
		this.form = form;
		this.sheet = sheet;
		this.entry = entry;
	}

	/** Nothing where the address is none of this form's or its sheet's. `undefined` as an answer: the line broke. */
	answer({ method, address, body, email }: FormRequest, fault: FormFault = 'none'): FormAnswer | 'broken' | undefined {
		const url = new URL(address);
		const path = url.pathname.replace(/\/u\/\d+\//, '/');
		const isPost = path === `/forms/d/e/${this.form}/formResponse` && method === 'POST';
		const isRead = path === `/spreadsheets/d/${this.sheet}/export`;
		const isView = path === `/forms/d/e/${this.form}/viewform` && method === 'GET';
		if (!isPost && !isRead && !isView) return undefined;
		if (fault === 'lost-before') return 'broken';
		if (fault === '429' || fault === '500') return { status: Number(fault), type: 'text/html', body: 'Try later' };
		// public code: who is not signed in, is sent to another origin, which a page may not follow.
		if (fault === 'sign-in' || email === '')
			return { status: 302, type: 'text/html', body: '', location: 'https://accounts.google.com/signin' };
		if (isView) return { status: 200, type: 'text/html', body: this.page(url) };
		if (isPost) return this.take(new URLSearchParams(body), email, fault);
		return this.export(url, email, fault);
	}

	/** What came late comes now, in another order. */
	deliverLate(): void {
		this.rows.push(...this.late.reverse());
		this.late = [];
	}

	private take(fields: URLSearchParams, email: string, fault: FormFault): FormAnswer | 'broken' {
		// public code: a closed form leads to a page of its own.
		if (!this.isOpen)
			return { status: 200, type: 'text/html', body: 'Closed', location: `https://docs.google.com/forms/d/e/${this.form}/closedform` };
		const text = fields.get(`entry.${this.entry}`);
		// public code: an answer to a question that is not there is refused.
		if (text === null) return { status: 400, type: 'text/html', body: 'Bad request' };
		// A form gives line ends and blanks at the ends in its own way.
		const row = { time: '2026/03/01 10:00:00', email, text: text.replace(/\r\n?/g, '\n').trim() };
		if (row.text.length > 32_000) return { status: 400, type: 'text/html', body: 'Too long' };
		if (fault === 'late') this.late.push(row);
		else this.rows.push(row);
		if (fault === 'doubled') this.rows.push(row);
		return fault === 'lost-after' || fault === 'cut'
			? 'broken'
			: { status: 200, type: 'text/html', body: 'Your response has been recorded.' };
	}

	private export(url: URL, email: string, fault: FormFault): FormAnswer | 'broken' {
		if (this.viewers && !this.viewers.includes(email)) return { status: 403, type: 'text/html', body: 'You need access' };
		if (fault === 'lost-after' || fault === 'cut') return 'broken';
		const heading = { time: 'Timestamp', email: 'Email Address', text: 'Review' };
		const lines = [heading, ...this.rows].map((row) => this.columns.map((column) => quoted(row[column])).join(','));
		const [, from, to] = /^A(\d+):[A-Z]+(\d+)$/.exec(url.searchParams.get('range') ?? '') ?? [];
		const some = from === undefined ? lines : lines.slice(Number(from) - 1, Number(to));
		return { status: 200, type: 'text/csv', body: some.join('\r\n') };
	}

	private page(url: URL): string {
		const filled = (url.searchParams.get(`entry.${this.entry}`) ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		return `<!doctype html><title>Committee</title><form method="post" action="/forms/d/e/${this.form}/formResponse"><textarea name="entry.${this.entry}">${filled}</textarea><button>Submit</button></form>`;
	}
}

function quoted(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
