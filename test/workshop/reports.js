/** `npm run reports`: the example reports, from the readable sources beside them. */
import { runTypeScript } from './from-typescript.js';

process.exitCode = await runTypeScript('test/reports/make-reports.ts', ['test/reports']);
