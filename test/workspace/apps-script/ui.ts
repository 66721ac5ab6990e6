import { Button, ButtonSet, memberOf, nameOf } from './enumerations.ts';
import { HtmlOutputService } from './html-output.ts';
import { MenuService } from './menu.ts';
import type { ScriptRun } from './script-run.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

/** The window of the editor: menus, alerts, dialogs, the sidebar. */
export class UiService
	extends ServiceObject
	implements
		Pick<
			GoogleAppsScript.Base.Ui,
			| 'Button'
			| 'ButtonSet'
			| 'alert'
			| 'prompt'
			| 'createMenu'
			| 'createAddonMenu'
			| 'showSidebar'
			| 'showModalDialog'
			| 'showModelessDialog'
		>
{
	override readonly serviceName = 'Ui';
	readonly Button = Button;
	readonly ButtonSet = ButtonSet;
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	alert(...parameters: readonly unknown[]): GoogleAppsScript.Base.Button {
		const { button } = this.#run.host.window.ask({ ...questionOf(parameters), asksText: false });
		return memberOf(Button, button) as unknown as GoogleAppsScript.Base.Button;
	}

	prompt(...parameters: readonly unknown[]): GoogleAppsScript.Base.PromptResponse {
		const { button, text } = this.#run.host.window.ask({ ...questionOf(parameters), asksText: true });
		return new PromptResponseService(button, text).asGoogle();
	}

	createMenu(title: string): GoogleAppsScript.Base.Menu {
		return new MenuService(this.#run, title, false).asGoogle();
	}

	/** Stands under “Extensions”, with the add-on's name. */
	createAddonMenu(): GoogleAppsScript.Base.Menu {
		return new MenuService(this.#run, 'IMC Monitor', true).asGoogle();
	}

	/** As wide as Google's, whatever the page asks for. */
	showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
		const output = HtmlOutputService.of(page);
		this.#run.host.window.showSidebar({ title: output.getTitle(), html: output.page() });
	}

	showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
		this.#showDialog(page, title, true);
	}

	showModelessDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
		this.#showDialog(page, title, false);
	}

	#showDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string, isModal: boolean): void {
		const output = HtmlOutputService.of(page);
		this.#run.host.window.showDialog({
			title,
			html: output.page(),
			width: output.getWidth() || 600,
			height: output.getHeight() || 400,
			isModal,
		});
	}
}

export class PromptResponseService extends ServiceObject implements GoogleAppsScript.Base.PromptResponse {
	override readonly serviceName = 'PromptResponse';
	readonly #button: string;
	readonly #text: string;

	constructor(button: string, text: string) {
		super();
		this.#button = button;
		this.#text = text;
	}

	getResponseText(): string {
		return this.#text;
	}

	getSelectedButton(): GoogleAppsScript.Base.Button {
		return memberOf(Button, this.#button) as unknown as GoogleAppsScript.Base.Button;
	}
}

/** `(message)`, `(message, buttons)` or `(title, message, buttons)`. */
function questionOf(parameters: readonly unknown[]): { title: string; message: string; buttons: readonly string[] } {
	const [first, second, third] = parameters;
	if (parameters.length === 0) throw new ServiceError('A message was expected.');
	const set = parameters.length === 3 ? third : parameters.length === 2 ? second : ButtonSet.OK;
	const buttons = nameOf(set).split('_');
	return parameters.length === 3
		? { title: String(first), message: String(second), buttons }
		: { title: '', message: String(first), buttons };
}
