import type { MenuItem } from './script-host.ts';
import type { ScriptRun } from './script-run.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

type Menu = GoogleAppsScript.Base.Menu;

export class MenuService extends ServiceObject implements Pick<Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
	override readonly serviceName = 'Menu';
	readonly #run: ScriptRun;
	readonly #title: string;
	readonly #isAddon: boolean;
	readonly #items: MenuItem[] = [];

	constructor(run: ScriptRun, title: string, isAddon: boolean) {
		super();
		this.#run = run;
		this.#title = title;
		this.#isAddon = isAddon;
	}

	addItem(caption: string, functionName: string): Menu {
		if (typeof caption !== 'string' || typeof functionName !== 'string')
			throw new ServiceError('A menu item takes a caption and the name of a function.');
		this.#items.push({ kind: 'item', caption, functionName });
		return this.asGoogle();
	}

	addSeparator(): Menu {
		this.#items.push({ kind: 'separator' });
		return this.asGoogle();
	}

	addSubMenu(menu: Menu): Menu {
		if (!(menu instanceof MenuService)) throw new ServiceError('A Menu was expected.');
		this.#items.push({ kind: 'menu', caption: menu.#title, items: menu.#items });
		return this.asGoogle();
	}

	addToUi(): void {
		this.#run.host.window.addMenu({ title: this.#title, items: this.#items, isAddon: this.#isAddon });
	}
}
