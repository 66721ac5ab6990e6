/** `npm run bench`, `npm run bench -- rows`: see `test/bench/index.ts`. */
import { build, builds } from './builds.js';
import { runTypeScript } from './from-typescript.js';
import { installOnce } from './own-folder.js';

await installOnce('test/bench/comparisons', 'the tools that the benches compare with');
const wanted = process.argv.slice(2);
const isOfExtension = wanted.length === 0 || wanted.includes('extension');
await build(Object.keys(builds).filter((name) => !['edge', 'firefox'].includes(name) && (isOfExtension || name !== 'chrome')));
process.exitCode = await runTypeScript('test/bench/index.ts', wanted, { nodeOptions: ['--expose-gc'] });
