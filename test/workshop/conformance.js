/** `npm run conformance`: what the stand-in for Google was held to, as a table. */
import { resolve } from 'node:path';
import { ROOT, run, runOrEnd } from './run.js';

await runOrEnd('rolldown', ['-c', 'test/workspace/conformance/rolldown.config.ts', '--logLevel', 'silent'], { isQuiet: true });
process.exitCode = await run(process.execPath, [resolve(ROOT, 'dist/conformance-table/print-table.js'), ...process.argv.slice(2)]);
