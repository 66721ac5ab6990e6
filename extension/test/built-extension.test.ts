import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from './open-browser.ts';

const OUTPUT = resolve(ROOT, 'dist/extension');
const KILOBYTE = 1000;
const read = (browser: string, path: string) => readFileSync(join(OUTPUT, browser, path), 'utf8');
const browsers = ['chrome', 'edge', 'firefox'].filter((browser) => existsSync(join(OUTPUT, browser, 'manifest.json')));
const messages = ['en', 'fr', 'uk', 'ro'].map(
	(language) => [language, JSON.parse(read('chrome', `_locales/${language}/messages.json`)) as object] as const,
);

describe('the built extension', () => {
	it.each(browsers)('asks for the fewest permissions (%s)', (browser) => {
		const manifest = JSON.parse(read(browser, 'manifest.json'));
		const isFirefox = browser === 'firefox';
		expect(manifest.permissions).toEqual(['activeTab', 'storage', isFirefox ? 'contextMenus' : 'sidePanel']);
		expect(manifest.host_permissions).toEqual(['https://docs.google.com/*']);
		expect(manifest.optional_permissions).toEqual(isFirefox ? ['scripting'] : ['contextMenus', 'scripting']);
		expect(manifest.web_accessible_resources).toEqual([{ resources: ['panel.html'], matches: ['https://docs.google.com/*'] }]);
		expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches).sort()).toEqual([
			'https://docs.google.com/document/*',
			'https://docs.google.com/spreadsheets/*',
		]);
	});

	it.each(browsers)('keeps its scripts small (%s)', (browser) => {
		const content = gzipSync(read(browser, 'google-page.js')).length;
		const panelScript = readdirSync(join(OUTPUT, browser, 'chunks')).find((name) => name.startsWith('panel-')) ?? '';
		const panel = read(browser, join('chunks', panelScript));
		console.log(`${browser}: content script ${content} bytes gzipped, panel ${panel.length} bytes, ${gzipSync(panel).length} gzipped`);
		expect(content).toBeLessThan(15 * KILOBYTE);
		expect(Buffer.byteLength(panel)).toBeLessThan(150 * KILOBYTE);
	});

	it.each(browsers)('makes no text into code (%s)', (browser) => {
		const scripts = readdirSync(join(OUTPUT, browser), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
		const guilty = scripts.filter((path) => /\beval\(|insertAdjacentHTML|document\.write\(/.test(read(browser, path)));
		expect(guilty).toEqual([]);
	});

	it.each(messages)('names itself in %s, within what the stores take', (_language, texts) => {
		expect(Object.keys(texts)).toEqual(Object.keys(messages[0]?.[1] ?? {}));
		const { name, shortName, description } = texts as Record<string, { message: string }>;
		expect(name?.message.length).toBeLessThanOrEqual(75);
		expect(shortName?.message.length).toBeLessThanOrEqual(12);
		expect(description?.message.length).toBeLessThanOrEqual(132);
	});
});
