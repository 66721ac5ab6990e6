/** `npm run test:firefox`: the built extension in Firefox, where Firefox is. `IMC_FIREFOX` names another than the one on the path. */
import { spawnSync } from 'node:child_process';
import { build, local } from './builds.js';
import { installOnce } from './own-folder.js';
import { run } from './run.js';

const names = process.env.IMC_FIREFOX ? [process.env.IMC_FIREFOX] : ['firefox-esr', 'firefox'];
const pathOf = (name) => spawnSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' }).stdout?.trim();
const firefox = names.map(pathOf).find(Boolean);
if (!firefox) {
	console.error('Firefox is not on this machine, so nothing was tested. On Debian: apt-get install firefox-esr');
	process.exit(1);
}
await installOnce('test/firefox/tools', 'what drives Firefox');
await build([...local, 'firefox']);
process.exitCode = await run('vitest', ['run', '--config', 'test/firefox/vitest.config.ts', ...process.argv.slice(2)], {
	environment: { IMC_FIREFOX: firefox },
});
