import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './open-browser.ts';

const BUILT = join(ROOT, 'dist/extension/firefox');
const WEB_EXT = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');

/** What the linter may say, and why it is let stand. */
const known: readonly { readonly code: string; readonly why: string }[] = [
	{ code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', why: 'it is not offered for Android' },
	{ code: 'UNSAFE_VAR_ASSIGNMENT', why: 'Preact can set innerHTML; nothing here asks it to, and a test looks for that' },
];

interface Message {
	readonly _type: string;
	readonly code: string;
	readonly message: string;
	readonly file?: string;
}

it('the Firefox build has no fault that web-ext knows', { timeout: 120_000 }, () => {
	// It ends with 1 where it found errors, and has printed them all the same.
	const run = [WEB_EXT, 'lint', '--source-dir', BUILT, '--no-config-discovery', '--no-input', '--output', 'json'];
	const output = execFileSync('sh', ['-c', '"$0" "$@" || true', process.execPath, ...run], {
		encoding: 'utf8',
		env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
	});
	const { errors, warnings, notices } = JSON.parse(output) as Readonly<Record<'errors' | 'warnings' | 'notices', Message[]>>;
	const said = [...errors, ...warnings, ...notices].filter(
		({ _type, code }) => _type === 'error' || !known.some((one) => one.code === code),
	);
	expect(said.map(({ code, message, file }) => `${code}: ${message} (${file})`)).toEqual([]);
});
