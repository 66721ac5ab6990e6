import type { SentMail } from './outbox.ts';

/** Text between tags, or within quotes. */
function escapeText(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export const pagePolicy =
	"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src http://localhost:*; worker-src 'self' blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** As Google's own: scripts of the page run, in an origin of their own (the machine's other name), and reach nothing. */
export const viewPolicy =
	"sandbox allow-same-origin allow-scripts allow-forms allow-popups allow-modals allow-downloads; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; frame-ancestors http://127.0.0.1:*";

function page(title: string, body: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeText(title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/page.css"></head>${body}</html>`;
}

export function filesPage(files: readonly { readonly name: string; readonly id: string }[]): string {
	const items = files.map(({ name, id }) => `<li><a href="/spreadsheets/d/${id}/edit">${escapeText(name)}</a></li>`).join('');
	return page(
		'Workspace',
		`<body class="list"><main><h1>Workspace</h1><p>Spreadsheets in this folder. <a href="/outbox">Outbox</a></p>${items ? `<ul>${items}</ul>` : '<p>There is no .xlsx file in the folder.</p>'}</main></body>`,
	);
}

export function sheetPage(name: string): string {
	return page(`${name} - Workspace`, '<body class="sheet"><div id="page"></div><script src="/assets/page.js"></script></body>').replace(
		'</head>',
		'<link rel="stylesheet" href="/assets/grid.css"></head>',
	);
}

/** As Google's own: nothing is copied before the person says so. */
export function copyPage(name: string): string {
	return page(
		'Copy document',
		`<body class="list"><main><h1>Copy document</h1><p>Would you like to make a copy of ${escapeText(name)}?</p><form method="post"><button>Make a copy</button></form></main></body>`,
	);
}

export const copyPolicy = pagePolicy.replace("form-action 'none'", "form-action 'self'");

export function outboxPage(mails: readonly SentMail[]): string {
	const items = mails.map((mail) => {
		const files = mail.attachments.map(
			({ name, file }) => `<li><a href="/outbox/${encodeURIComponent(mail.id)}/${encodeURIComponent(file)}">${escapeText(name)}</a></li>`,
		);
		const recipients = [
			...mail.to,
			...mail.cc.map((address) => `${address} (copy)`),
			...mail.bcc.map((address) => `${address} (blind copy)`),
		];
		return `<li><article><h2>${escapeText(mail.subject || '(no subject)')}</h2><p>${escapeText(mail.sentAt)} to ${escapeText(recipients.join(', '))}</p><pre>${escapeText(mail.body)}</pre>${files.length > 0 ? `<h3>Attachments</h3><ul>${files.join('')}</ul>` : ''}</article></li>`;
	});
	return page(
		'Outbox - Workspace',
		`<body class="list"><main><h1>Outbox</h1><p>What the add-on sent. Nothing has left this machine. <a href="/">Spreadsheets</a></p>${items.length > 0 ? `<ol class="mails">${items.join('')}</ol>` : '<p>Nothing has been sent.</p>'}</main></body>`,
	);
}

export function missingPage(): string {
	return page('Not found', '<body class="list"><main><h1>Not found</h1><p><a href="/">Spreadsheets</a></p></main></body>');
}
