/** `npm run --silent imc -- …`: the command, from these sources. */
import { resolve } from 'node:path';
import { build } from './builds.js';
import { ROOT, run } from './run.js';

await build(['command']);
process.exitCode = await run(process.execPath, [resolve(ROOT, 'dist/cli/imc.js'), ...process.argv.slice(2)], { folder: process.cwd() });
