import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { servedPage } from '../../test/workspace/apps-script/served-page.ts';
import { plainScript } from '../build/plain-script.ts';

/** The value of an expression, by a script that has been made plain and served by HtmlService. */
function valueAsServed(expression: string): unknown {
	const page = `<body><script>\n${plainScript(`answer = ${expression};`)}\n</script></body>`;
	const script = servedPage(page).slice('<body><script>\n'.length, -'\n</script></body>'.length);
	return new Function(`let answer; ${script}\n return answer;`)();
}

const hostile = fc
	.array(
		fc.constantFrom(
			'/',
			'//',
			'/*',
			'*/',
			'<!--',
			'-->',
			'</script>',
			'<?=',
			'?>',
			'$&',
			'$1',
			'`',
			'"',
			"'",
			'\\',
			'\n',
			'a',
			'Ж',
			'😀',
			'\u2028',
			'${',
		),
	)
	.map((parts) => parts.join(''));

describe('a script that was made plain means the same', () => {
	test('whatever stands in its texts', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				expect(valueAsServed(JSON.stringify(text))).toBe(text);
			}),
		);
	});

	test('whatever stands in its templates, tagged and nested ones too', () => {
		const inTemplate = (text: string) => text.replace(/[`\\]|\$(?=\{)/g, (sign) => `\\${sign}`).replace(/\r/g, '\\r');
		const tag = '((parts, ...values) => parts[0] + values.map((value, index) => "[" + value + "]" + parts[index + 1]).join(""))';
		fc.assert(
			fc.property(hostile, hostile, (one, other) => {
				const [first, last] = [inTemplate(one), inTemplate(other)];
				expect(valueAsServed(`\`${first}\``)).toBe(one);
				expect(valueAsServed(`\`${first}\${(0, \`<\${1 + 1}>\`)}${last}\``)).toBe(`${one}<2>${other}`);
				expect(valueAsServed(`${tag}\`${first}\${(1, 2)}${last}\``)).toBe(`${one}[2]${other}`);
			}),
		);
	});

	test('a text longer than a line, and as a name', () => {
		const long = 'http://www.w3.org/2000/svg '.repeat(200);
		expect(valueAsServed(`\`${long}\${1}${long}\` + ${JSON.stringify(long)}`)).toBe(`${long}1${long}${long}`);
		expect(valueAsServed('({ "http://x": 1 })[`http://x`]')).toBe(1);
	});

	test.each([
		['a slash in a class', '"a/*b//c".replace(/[/*]+/g, "-")', 'a-b-c'],
		['an escaped slash at the end', '"http://x".split(/:\\/\\//).length', 2],
		['a star at the end', '"aab".replace(/a*/, "")', 'b'],
		['letters beyond ASCII', '/^[А-Я]+$/u.test("ЖЖ")', true],
		['a backtick', '/[`$&]/.test("`")', true],
		['marks of comments of HTML', '/<!--|-->|<\\?|\\?>/.test("-->")', true],
	])('a regular expression with %s', (_name, expression, value) => {
		expect(valueAsServed(expression)).toBe(value);
	});

	test('signs that make a mark only beside each other', () => {
		expect(valueAsServed('((a, b, $, $1) => [a-->b, $&&$1, a</1/.exec("1")])(3, 2, 4, 5)')).toEqual([true, 5, false]);
		expect(valueAsServed('((a, g) => a/ /2/[Symbol.match].length)(4, 1)')).toBe(4);
	});
});

describe('HtmlService', () => {
	test('cuts what it takes for comments, drops what it does not know, refuses what does not end', () => {
		expect(servedPage('<html lang="uk" data-start="report"><head><meta charset="utf-8"></head><!-- a --><p>a // b</p></html>')).toBe(
			'<html><head></head><p>a // b</p></html>',
		);
		expect(servedPage('<script>a = `http://b`;\nc /* d */ = "/*e*/";</script>')).toBe('<script>a = `http:\nc  = "";</script>');
		for (const broken of ['<p', '<p title="a>', '<!-- a', '<script>a'])
			expect(() => servedPage(broken), broken).toThrow('Malformed HTML content');
	});
});
