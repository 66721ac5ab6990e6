import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '#core';
import { ROOT } from './open-browser.ts';

const OUTPUT = resolve(ROOT, 'dist/extension');
const KILOBYTE = 1000;
const read = (browser: string, path: string) => readFileSync(join(OUTPUT, browser, path), 'utf8');
const all = ['chrome', 'edge', 'firefox'];
const browsers = all.filter((browser) => existsSync(join(OUTPUT, browser, 'manifest.json')));
if (browsers.length < all.length) console.log(`Built for ${browsers.join(', ')} alone: npm run build makes the others.`);
const messages = languages.map(
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

	it.each(browsers)('has a panel, a button, shortcuts and a policy that lets nothing in (%s)', (browser) => {
		const manifest = JSON.parse(read(browser, 'manifest.json'));
		expect(manifest.manifest_version).toBe(3);
		expect(manifest.action).toEqual({ default_title: '__MSG_openPanel__' });
		expect(manifest.commands).toEqual({
			_execute_action: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_openPanel__' },
			'new-note': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_newNote__' },
		});
		if (browser === 'firefox') {
			expect(manifest.sidebar_action).toEqual({ default_panel: 'panel.html', default_title: '__MSG_name__', open_at_install: false });
			expect(manifest.side_panel).toBeUndefined();
			expect(manifest.browser_specific_settings.gecko).toMatchObject({
				strict_min_version: '140.0',
				data_collection_permissions: { required: ['none'] },
			});
		} else {
			expect(manifest.side_panel).toEqual({ default_path: 'panel.html' });
			expect(manifest.sidebar_action).toBeUndefined();
		}
		const policy = new Map(
			(manifest.content_security_policy.extension_pages as string).split('; ').map((rule) => {
				const [name = '', ...sources] = rule.split(' ');
				return [name, sources.join(' ')] as const;
			}),
		);
		expect(Object.fromEntries(policy)).toMatchObject({
			'default-src': "'none'",
			'script-src': "'self'",
			'connect-src': "'self'",
			'base-uri': "'none'",
			'form-action': "'none'",
		});
	});

	it.each(browsers)('keeps its scripts small (%s)', (browser) => {
		const content = gzipSync(read(browser, 'google-page.js')).length;
		const panelScript = readdirSync(join(OUTPUT, browser, 'chunks')).find((name) => name.startsWith('panel-')) ?? '';
		const panel = read(browser, join('chunks', panelScript));
		// One file a language; who reads in another than English loads both.
		const words = readdirSync(join(OUTPUT, browser, 'chunks'))
			.filter((name) => name.startsWith('extension-'))
			.map((name) => read(browser, join('chunks', name)))
			.sort((a, b) => b.length - a.length)
			.slice(0, 2)
			.join('');
		const size = (text: string) => `${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} gzipped`;
		console.log(`${browser}: content script ${content} bytes gzipped; panel ${size(panel)}; the longest words ${size(words)}`);
		expect(content).toBeLessThan(15 * KILOBYTE);
		expect(Buffer.byteLength(panel)).toBeLessThan(150 * KILOBYTE);
		expect(gzipSync(panel).length + gzipSync(words).length).toBeLessThan(60 * KILOBYTE);
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
