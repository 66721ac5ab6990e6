import { run } from './run.js';

const rolldown = (config) => run('rolldown', ['-c', config, '--logLevel', 'silent'], { isQuiet: true });
const wxt = (browser) => run('wxt', ['build', 'extension', '-b', browser], { isQuiet: true });

/** What `npm run build` makes, by name. */
export const builds = {
	command: () => rolldown('rolldown.config.ts'),
	'add-on': () => rolldown('sheets-addon/rolldown.config.ts'),
	workspace: () => rolldown('test/workspace/rolldown.config.ts'),
	chrome: () => wxt('chrome'),
	edge: () => wxt('edge'),
	firefox: () => wxt('firefox'),
};

/** What `npm start` needs. */
export const local = ['command', 'add-on', 'workspace'];

/** One after the other, so that only one writes beside another. Ends this process where one fails. */
export async function build(names) {
	for (const name of names) {
		const status = await builds[name]();
		if (status !== 0) {
			console.error(`${name} could not be built.`);
			process.exit(status);
		}
	}
}
