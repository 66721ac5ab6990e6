/// <reference types="google-apps-script" />
import { BlobService } from './blob.ts';
import type { Mail } from './script-host.ts';
import type { ScriptRun } from './script-run.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

type GoogleMailApp = GoogleAppsScript.Mail.MailApp;
type Parameters = GoogleAppsScript.Mail.MailAdvancedParameters;

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;
const DAILY_RECIPIENTS = 100;
const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;

export class MailAppService extends ServiceObject implements Pick<GoogleMailApp, 'sendEmail' | 'getRemainingDailyQuota'> {
	override readonly serviceName = 'MailApp';
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	getRemainingDailyQuota(): number {
		return DAILY_RECIPIENTS;
	}

	/** `(message)`, `(to, subject, body)`, `(to, subject, body, options)` or `(to, replyTo, subject, body)`. */
	sendEmail(...parameters: readonly unknown[]): void {
		const mail = mailOf(parameters);
		const everyone = [...mail.to, ...mail.cc, ...mail.bcc];
		if (mail.to.length === 0) throw new ServiceError('Failed to send email: no recipient');
		const wrong = everyone.find((address) => !ADDRESS.test(address));
		if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
		if (everyone.length > 50) throw new ServiceError('Limit exceeded: Email Recipients Per Message.');
		const bytes = mail.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
		if (bytes > MAX_ATTACHMENT_BYTES) throw new ServiceError('Limit exceeded: Email Total Attachments Size.');
		this.#run.host.sendMail(mail);
	}
}

function mailOf(parameters: readonly unknown[]): Mail {
	const [first, second, third, fourth] = parameters;
	if (typeof first === 'object' && first !== null) return fromMessage(first);
	const [to, subject, body] = [String(first), String(second), String(third ?? '')];
	if (typeof fourth === 'string') return fromMessage({ to, replyTo: subject, subject: body, body: fourth });
	return fromMessage({ ...(fourth as Parameters | undefined), to, subject, body });
}

function fromMessage(message: Parameters): Mail {
	const addresses = (text: string | undefined) =>
		(text ?? '')
			.split(',')
			.map((part) => part.trim())
			.filter(Boolean);
	return {
		to: addresses(message.to),
		cc: addresses(message.cc),
		bcc: addresses(message.bcc),
		subject: message.subject ?? '',
		body: message.body ?? '',
		...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
		...(message.name === undefined ? {} : { fromName: message.name }),
		...(message.htmlBody === undefined ? {} : { htmlBody: message.htmlBody }),
		attachments: (message.attachments ?? []).map((attachment) => {
			if (!(attachment instanceof BlobService)) throw new ServiceError('An attachment must be a Blob.');
			return {
				name: attachment.getName() ?? 'attachment',
				contentType: attachment.getContentType() ?? 'application/octet-stream',
				bytes: attachment.bytes,
			};
		}),
	};
}
