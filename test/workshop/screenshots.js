/** `npm run screenshots`: the pictures of the README, anew. */
import { build, local } from './builds.js';
import { runTypeScript } from './from-typescript.js';

await build([...local, 'chrome']);
for (const entry of ['test/browser/screenshots.ts', 'extension/test/extension-screenshots.ts']) {
	const status = await runTypeScript(entry);
	if (status !== 0) process.exit(status);
}
