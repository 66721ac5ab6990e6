/** `npm start`: see `test/start.ts`. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, local } from './builds.js';
import { ROOT } from './run.js';

await build(local);
await import(pathToFileURL(resolve(ROOT, 'dist/cli/start.js')).href);
