import { expect, test } from 'vitest';
import { rulesDocumentation } from './rules-documentation.ts';

test('core/rules/README.md says what the rules do (npm run docs writes it anew)', async () => {
	await expect(rulesDocumentation()).toMatchFileSnapshot('../core/rules/README.md');
});
