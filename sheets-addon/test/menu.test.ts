import { expect, test } from 'vitest';
import { addonWordsFor } from '#core/add-on-words';
import { openAddon } from './built-addon.ts';

test('with no authorisation the menu is made in the language of the account, and nothing else is called', () => {
	for (const functionName of ['onOpen', 'onInstall']) {
		const { run, shown, calls } = openAddon({ user: { email: 'clerk@example.org', locale: 'uk' } });
		expect(run(functionName, { mode: 'NONE' })).toMatchObject({ ok: true });
		expect(shown.menus).toHaveLength(1);
		expect(JSON.stringify(shown.menus)).toContain(addonWordsFor('uk').menu.checkReport);
		expect(calls()).toEqual([]);
	}
});

test('in a file where the add-on is in use the menu speaks the language of the account', () => {
	const { run, shown } = openAddon({ user: { email: 'clerk@example.org', locale: 'uk' } });
	expect(run('onOpen', { mode: 'LIMITED' })).toMatchObject({ ok: true });
	expect(JSON.stringify(shown.menus)).toContain(addonWordsFor('uk').menu.checkReport);
});

test('“Check this report” opens a sidebar that knows its language and what to do', () => {
	const { run, shown } = openAddon({ user: { email: 'clerk@example.org', locale: 'fr_FR' } });
	expect(run('checkReport')).toMatchObject({ ok: true });
	expect(shown.sidebars[0]?.html).toContain('<div id="app" lang="fr" data-start="report">');
});
