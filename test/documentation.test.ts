import { expect, test } from 'vitest';
import { topics } from '#core';
import { rulesIndex, topicDocumentation, versionFile } from './rules-documentation.ts';

// npm run docs writes them anew.
test('core/rules/README.md names every rule', async () => {
	await expect(rulesIndex()).toMatchFileSnapshot('../core/rules/README.md');
});

test.each(topics)('core/rules/%s/README.md says what its rules do', async (topic) => {
	await expect(topicDocumentation(topic)).toMatchFileSnapshot(`../core/rules/${topic}/README.md`);
});

test('the version of the rule set follows from the rules and their examples', async () => {
	await expect(versionFile()).toMatchFileSnapshot('../core/rules/version.ts');
});
