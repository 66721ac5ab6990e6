import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail } from '../apps-script/script-host.ts';

/** What stands in `mail.json`: the message without the bytes of its attachments, which are files beside it. */
export interface SentMail extends Omit<Mail, 'attachments'> {
	readonly id: string;
	readonly sentAt: string;
	readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly file: string }[];
}

/** E-mails as files: a folder for each, with the message and what was attached. */
export class Outbox {
	readonly path: string;
	#count = 0;

	constructor(path: string) {
		this.path = path;
	}

	/** At once, for a script waits for it; whole or not at all. */
	send(mail: Mail, sentAt: Date): void {
		const id = `${sentAt.toISOString().replace(/[:.]/g, '-')}-${String(++this.#count).padStart(3, '0')}`;
		const folder = join(this.path, id);
		const beside = join(this.path, `.${id}`);
		const attachments = mail.attachments.map(({ name, contentType }, index) => ({ name, contentType, file: fileNameOf(name, index) }));
		try {
			mkdirSync(beside, { recursive: true });
			mail.attachments.forEach(({ bytes }, index) => {
				writeFileSync(join(beside, attachments[index]?.file ?? `attachment-${index}`), bytes);
			});
			writeFileSync(join(beside, 'mail.json'), JSON.stringify({ ...mail, id, sentAt: sentAt.toISOString(), attachments }, null, '\t'));
			renameSync(beside, folder);
		} catch (error) {
			rmSync(beside, { recursive: true, force: true });
			throw error;
		}
	}

	/** The newest first. */
	async list(): Promise<SentMail[]> {
		const ids = (await readdir(this.path).catch(() => []))
			.filter((id) => !id.startsWith('.'))
			.sort()
			.reverse();
		const mails = await Promise.all(ids.map((id) => readFile(join(this.path, id, 'mail.json'), 'utf8').catch(() => undefined)));
		return mails.flatMap((text) => (text === undefined ? [] : [JSON.parse(text) as SentMail]));
	}

	/** An attachment of a mail that is there; `undefined` for anything else. */
	async attachment(id: string, file: string): Promise<{ bytes: Uint8Array; contentType: string; name: string } | undefined> {
		const mail = (await this.list()).find((one) => one.id === id);
		const attachment = mail?.attachments.find((one) => one.file === file);
		if (!mail || !attachment) return undefined;
		return { bytes: await readFile(join(this.path, mail.id, attachment.file)), contentType: attachment.contentType, name: attachment.name };
	}
}

function fileNameOf(name: string, index: number): string {
	return `${index + 1}-${name.replace(/[^\p{L}\p{N}._ -]/gu, '-').slice(0, 100)}`;
}
