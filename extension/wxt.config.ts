import { defineConfig } from 'wxt';
import { version } from '../package.json';

const DOCUMENTS = 'https://docs.google.com/*';

/** Chrome, Edge and Firefox from one source. Each permission is explained in the README. */
export default defineConfig({
	manifestVersion: 3,
	imports: false,
	outDir: '../dist/extension',
	outDirTemplate: '{{browser}}',
	targetBrowsers: ['chrome', 'edge', 'firefox'],
	vite: () => ({
		// Core is values and functions: what nobody imports need not be there.
		build: { target: 'es2022', rollupOptions: { treeshake: { moduleSideEffects: (id: string) => !/\/core\/(?!zod)/.test(id) } } },
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	}),
	manifest: ({ browser }) => ({
		version,
		name: '__MSG_name__',
		short_name: '__MSG_shortName__',
		description: '__MSG_description__',
		default_locale: 'en',
		permissions: ['activeTab', 'storage', ...(browser === 'firefox' ? ['contextMenus'] : ['sidePanel'])],
		optional_permissions: browser === 'firefox' ? ['scripting'] : ['contextMenus', 'scripting'],
		host_permissions: [DOCUMENTS],
		content_scripts: [
			{ matches: ['https://docs.google.com/spreadsheets/*', 'https://docs.google.com/document/*'], js: ['google-page.js'] },
		],
		action: { default_title: '__MSG_openPanel__' },
		commands: {
			_execute_action: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_openPanel__' },
			'new-note': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_newNote__' },
		},
		// The drawer opens in Google's pages alone. Elsewhere it is the browser's side panel, so that no other page can ask who has us.
		web_accessible_resources: [{ resources: ['panel.html'], matches: [DOCUMENTS] }],
		// Inline styles are those of the minutes, which open as a page of our own origin to be printed.
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
		},
		...(browser === 'firefox'
			? {
					sidebar_action: { default_panel: 'panel.html', default_title: '__MSG_name__', open_at_install: false },
					browser_specific_settings: {
						gecko: {
							id: 'imc-monitor@imc-monitor.example',
							strict_min_version: '140.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: { side_panel: { default_path: 'panel.html' }, minimum_chrome_version: '120' }),
	}),
});
