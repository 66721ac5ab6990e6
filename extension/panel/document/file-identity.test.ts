import { describe, expect, it } from 'vitest';
import { identifyFile } from './file-identity.ts';

const file = (print: string, name: string, subject = '') => ({ print, name, subject });
const known = (id: string, print: string, name: string, subject = '') => ({ id, ...file(print, name, subject) });

describe('a local file', () => {
	it.each([
		['is known again by its content under any name', file('a', 'b.xlsx'), [known('one', 'a', 'a.xlsx')], 'one'],
		['is known again by its report, renamed and edited', file('b', 'b.xlsx', 's'), [known('one', 'a', 'a.xlsx', 's')], 'one'],
		['is another, where the report of that name is', file('b', 'a.xlsx', 't'), [known('one', 'a', 'a.xlsx', 's')], 'report:t'],
		['is its own by its report, where nothing is known', file('b', 'a.xlsx', 't'), [], 'report:t'],
		['is its own by its content, where it is no report', file('b', 'a.xlsx'), [known('one', 'a', 'c.xlsx')], 'file:b'],
		['is what was said of it last', file('a', 'a.xlsx'), [known('one', 'a', 'a.xlsx'), known('two', 'a', 'a.xlsx')], 'two'],
	] as const)('%s', (_, one, others, id) => {
		expect(identifyFile(one, others)).toEqual({ kind: 'known', id });
	});

	it('is what its own reviews say, where it is no report and was never seen', () => {
		const asked = [known('one', 'a', 'a.xlsx')];
		expect(identifyFile(file('b', 'a.xlsx'), asked, ['two'])).toEqual({ kind: 'known', id: 'two' });
		expect(identifyFile(file('b', 'c.xlsx'), asked, ['two', 'one'])).toEqual({ kind: 'known', id: 'one' });
		expect(identifyFile(file('b', 'c.xlsx'), asked, ['two', 'three'])).toEqual({ kind: 'known', id: 'file:b' });
		expect(identifyFile(file('b', 'c.xlsx', 't'), asked, ['two'])).toEqual({ kind: 'known', id: 'report:t' });
		expect(identifyFile(file('a', 'c.xlsx'), asked, ['two'])).toEqual({ kind: 'known', id: 'one' });
	});

	it.each(['a.xlsx', 'A.ods', 'a (2).xlsx', 'a - Copy.xlsx'])('is asked about, where only its name is known: %s', (name) => {
		const asks = { kind: 'asks', namesake: 'one', own: 'file:b' };
		expect(identifyFile(file('b', name), [known('one', 'a', 'a.xlsx')])).toEqual(asks);
		expect(identifyFile(file('b', name), [known('one', 'a', 'a.xlsx', 's')])).toEqual(asks);
		expect(identifyFile(file('b', name, 's'), [known('one', 'a', 'a.xlsx')])).toEqual({ ...asks, own: 'report:s' });
	});
});
