/** `npm run build`: everything that ships, into `dist`; `npm run build -- add-on firefox`: some of it. */
import { build, builds } from './builds.js';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in builds));
if (unknown.length > 0) {
	console.error(`There is no ${unknown.join(', ')} to build. Known: ${Object.keys(builds).join(', ')}.`);
	process.exit(1);
}
await build(wanted.length > 0 ? wanted : Object.keys(builds));
