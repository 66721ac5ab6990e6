/** `npm run new rule topic/name`, `npm run new language pl`: writes the files and says what is left to do. */
import { newLanguage } from './new-language.js';
import { newRule } from './new-rule.js';

const USAGE = 'npm run new rule TOPIC/WHAT-IS-WRONG, e.g. services/users-not-counted\nnpm run new language CODE, e.g. pl';

const [kind, name = ''] = process.argv.slice(2);
const make = { rule: newRule, language: newLanguage }[kind];
if (!make) {
	console.error(USAGE);
	process.exit(1);
}
try {
	console.log(await make(name));
} catch (error) {
	console.error(`${error.message}\n\n${USAGE}`);
	process.exit(1);
}
