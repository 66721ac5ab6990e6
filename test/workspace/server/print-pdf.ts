import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArguments, findInstalled } from '../../browser/chromium.ts';

/** A page that is printed runs no script and loads nothing, as at Google. (Without scripts at all, Chromium prints nothing.) */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`;

/**
 * A page as PDF, printed by Chromium, which scripts wait for as they do at Google.
 *
 * @throws Error where there is no Chromium, or it prints nothing
 */
export function printPdf(html: string): Uint8Array {
	const chromium = findInstalled();
	if (!chromium) throw new Error('Making a PDF needs Chromium, and there is none. Install it, or set CHROMIUM to its path.');
	const folder = mkdtempSync(join(tmpdir(), 'workspace-pdf-'));
	try {
		const page = join(folder, 'page.html');
		const file = join(folder, 'page.pdf');
		writeFileSync(page, `<!DOCTYPE html>${POLICY}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`);
		spawnSync(
			chromium,
			[
				...['--headless', '--disable-gpu', '--no-pdf-header-footer', ...chromiumArguments],
				...[`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${file}`, `file://${page}`],
			],
			{ stdio: 'ignore', timeout: 30_000 },
		);
		return readFileSync(file);
	} catch (error) {
		throw new Error('Chromium printed no PDF.', { cause: error });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
