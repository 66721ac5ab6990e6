import { benchAddon } from './add-on.ts';
import { benchAnchors } from './anchors.ts';
import { benchClicks } from './clicks.ts';
import { benchExtension } from './extension.ts';
import { benchFiles } from './files.ts';
import { benchMapping } from './mapping.ts';
import { benchReports } from './reports.ts';
import { benchReview } from './review.ts';
import { benchRows } from './rows.ts';

/** `npm run bench` runs them all, `npm run bench -- rows` one. Ratios are taken side by side, in turns, within one run. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
	rows: benchRows,
	reports: benchReports,
	files: benchFiles,
	'add-on': benchAddon,
	clicks: benchClicks,
	anchors: benchAnchors,
	review: benchReview,
	mapping: benchMapping,
	extension: benchExtension,
};

const wanted = process.argv.slice(2);
for (const name of wanted) if (!(name in benches)) throw new Error(`there is no bench ${name}; known: ${Object.keys(benches).join(', ')}`);
for (const [name, bench] of Object.entries(benches)) if (wanted.length === 0 || wanted.includes(name)) await bench();
