import { benchRows } from './rows.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = { rows: benchRows };

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) if (wanted.length === 0 || wanted.includes(name)) await bench();
