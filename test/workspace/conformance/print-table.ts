import { readmeWith, readRecordings } from './conformance-files.ts';
import { standings, standingsTable } from './standing.ts';

const root = process.cwd();
const table = standingsTable(standings(readRecordings(root)));
readmeWith(root, table).save();
process.stdout.write(`${table}\n`);
