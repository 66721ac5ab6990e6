import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** What is used of puppeteer-core, which speaks WebDriver BiDi with Firefox. */
export interface Handle {
	click(): Promise<void>;
	type(text: string): Promise<void>;
}
export interface FirefoxFrame {
	url(): string;
	$(selector: string): Promise<Handle | null>;
	waitForSelector(selector: string, options?: { readonly timeout?: number }): Promise<Handle | null>;
	evaluate<T, A extends readonly unknown[]>(run: (...values: A) => T, ...values: A): Promise<T>;
}
export interface FirefoxPage extends FirefoxFrame {
	goto(address: string): Promise<unknown>;
	reload(): Promise<unknown>;
	frames(): readonly FirefoxFrame[];
	setViewport(size: { readonly width: number; readonly height: number }): Promise<void>;
	screenshot(options: { readonly path: `${string}.png` }): Promise<unknown>;
}
export interface Firefox {
	version(): Promise<string>;
	installExtension(folder: string): Promise<string>;
	newPage(): Promise<FirefoxPage>;
	close(): Promise<void>;
}
interface Puppeteer {
	launch(options: {
		readonly browser: 'firefox';
		readonly executablePath: string;
		readonly headless: boolean;
		readonly acceptInsecureCerts: boolean;
		readonly extraPrefsFirefox: Readonly<Record<string, unknown>>;
	}): Promise<Firefox>;
}
interface SelfSigned {
	generate(
		names: readonly { readonly name: string; readonly value: string }[],
		options: { readonly keySize: number; readonly algorithm: string },
	): Promise<{ readonly private: string; readonly cert: string }>;
}

// Installed beside this file by `npm run test:firefox` alone.
const load = createRequire(resolve('test/firefox/tools/package.json'));

export function loadPuppeteer(): Puppeteer {
	return load('puppeteer-core') as Puppeteer;
}

export function loadSelfSigned(): SelfSigned {
	return load('selfsigned') as SelfSigned;
}
