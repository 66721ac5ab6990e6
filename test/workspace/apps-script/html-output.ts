import { BlobService } from './blob.ts';
import { SandboxMode, XFrameOptionsMode } from './enumerations.ts';
import type { ScriptRun } from './script-run.ts';
import { servedPage } from './served-page.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

/** A page that a script shows, or turns into a file. */
export class HtmlOutputService
	extends ServiceObject
	implements
		Pick<
			GoogleAppsScript.HTML.HtmlOutput,
			| 'append'
			| 'appendUntrusted'
			| 'getContent'
			| 'setContent'
			| 'getTitle'
			| 'setTitle'
			| 'getWidth'
			| 'setWidth'
			| 'getHeight'
			| 'setHeight'
			| 'addMetaTag'
			| 'setSandboxMode'
			| 'setXFrameOptionsMode'
			| 'getBlob'
			| 'getAs'
		>
{
	override readonly serviceName = 'HtmlOutput';
	readonly #run: ScriptRun;
	#content: string;
	#title = '';
	#width = 0;
	#height = 0;
	#tags = '';

	static of(output: unknown): HtmlOutputService {
		if (output instanceof HtmlOutputService) return output;
		throw new ServiceError('An HtmlOutput was expected.');
	}

	constructor(run: ScriptRun, content: string) {
		super();
		this.#run = run;
		servedPage(content);
		this.#content = content;
	}

	append(content: string): GoogleAppsScript.HTML.HtmlOutput {
		return this.setContent(this.#content + content);
	}

	appendUntrusted(content: string): GoogleAppsScript.HTML.HtmlOutput {
		return this.append(escapeHtml(content));
	}

	getContent(): string {
		return this.#content;
	}

	/** @throws ServiceError where the HTML is malformed */
	setContent(content: string): GoogleAppsScript.HTML.HtmlOutput {
		servedPage(content);
		this.#content = content;
		return this.asGoogle();
	}

	getTitle(): string {
		return this.#title;
	}

	setTitle(title: string): GoogleAppsScript.HTML.HtmlOutput {
		this.#title = title;
		return this.asGoogle();
	}

	getWidth(): number {
		return this.#width;
	}

	setWidth(width: number): GoogleAppsScript.HTML.HtmlOutput {
		this.#width = width;
		return this.asGoogle();
	}

	getHeight(): number {
		return this.#height;
	}

	setHeight(height: number): GoogleAppsScript.HTML.HtmlOutput {
		this.#height = height;
		return this.asGoogle();
	}

	addMetaTag(name: string, content: string): GoogleAppsScript.HTML.HtmlOutput {
		if (!/^(?:apple-mobile-web-app-capable|google-site-verification|mobile-web-app-capable|viewport)$/.test(name)) {
			throw new ServiceError('The meta tag you specified is not allowed in this context.');
		}
		this.#tags += `<meta name="${name}" content="${escapeHtml(content)}">`;
		return this.asGoogle();
	}

	setSandboxMode(_mode: GoogleAppsScript.HTML.SandboxMode): GoogleAppsScript.HTML.HtmlOutput {
		return this.asGoogle();
	}

	setXFrameOptionsMode(_mode: GoogleAppsScript.HTML.XFrameOptionsMode): GoogleAppsScript.HTML.HtmlOutput {
		return this.asGoogle();
	}

	getBlob(): GoogleAppsScript.Base.Blob {
		return new BlobService(this.#run, Buffer.from(this.#content), 'text/html', this.#title || 'page.html').asGoogle();
	}

	getAs(contentType: string): GoogleAppsScript.Base.Blob {
		return this.getBlob().getAs(contentType);
	}

	/** The whole page as it is served, with the tags that were added to its head. */
	page(): string {
		const content = servedPage(this.#content);
		if (this.#tags === '') return content;
		return /<head[^>]*>/i.test(content)
			? content.replace(/<head[^>]*>/i, (head) => head + this.#tags)
			: `<head>${this.#tags}</head>${content}`;
	}
}

/** A file before anything is made of it. */
export class HtmlTemplateService extends ServiceObject implements Pick<GoogleAppsScript.HTML.HtmlTemplate, 'getRawContent'> {
	override readonly serviceName = 'HtmlTemplate';
	readonly #content: string;

	constructor(content: string) {
		super();
		this.#content = content;
	}

	getRawContent(): string {
		return this.#content;
	}
}

export class HtmlServiceService
	extends ServiceObject
	implements
		Pick<
			GoogleAppsScript.HTML.HtmlService,
			'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplateFromFile' | 'SandboxMode' | 'XFrameOptionsMode'
		>
{
	override readonly serviceName = 'HtmlService';
	readonly SandboxMode = SandboxMode;
	readonly XFrameOptionsMode = XFrameOptionsMode;
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	createHtmlOutput(content: string | GoogleAppsScript.Base.BlobSource = ''): GoogleAppsScript.HTML.HtmlOutput {
		return new HtmlOutputService(this.#run, String(content)).asGoogle();
	}

	createHtmlOutputFromFile(name: string): GoogleAppsScript.HTML.HtmlOutput {
		return new HtmlOutputService(this.#run, servedPage(this.#file(name))).asGoogle();
	}

	createTemplateFromFile(name: string): GoogleAppsScript.HTML.HtmlTemplate {
		return new HtmlTemplateService(this.#file(name)).asGoogle();
	}

	#file(name: string): string {
		const content = this.#run.host.htmlFiles.get(name.replace(/\.html$/, ''));
		if (content === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
		return content;
	}
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
