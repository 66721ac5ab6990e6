import type { Json, Source } from './probe.ts';
import { sources } from './sources.ts';

/** A behaviour that only a page can see: a piece of it, and the expression that tells what has become of it there. */
export interface PageProbe {
	readonly id: string;
	readonly says: string;
	readonly html?: string;
	/** Attributes of `<html>` and elements of `<head>` that it needs. */
	readonly head?: string;
	readonly answer: string;
	readonly expected: Json;
	readonly source?: Source;
}

/** A script of its own, so that one that is cut in two stops no other. */
const script = (name: string, code: string) => `<script>\n${code.replace('answer', `window.probe_${name}`)}\n</script>`;
const told = (name: string) => `typeof window.probe_${name} === 'undefined' ? 'broken' : String(window.probe_${name})`;

export const pageProbes: readonly PageProbe[] = [
	{
		id: 'pages/line-comment-in-template',
		says: 'two slashes in a template literal are taken for a comment, and the script breaks',
		html: script('a', 'answer = `http://a`;'),
		answer: told('a'),
		expected: 'broken',
		source: sources.commentsInTemplates,
	},
	{
		id: 'pages/block-comment-in-template',
		says: 'a slash and a star in a template literal begin a comment',
		html: script('b', 'answer = `a/*b*/c`;'),
		answer: told('b'),
		expected: 'ac',
		source: sources.commentsInTemplates,
	},
	{
		id: 'pages/line-comment-in-quotes',
		says: 'two slashes in plain quotes are taken for a comment too (nobody has said so; the workspace is the stricter)',
		html: script('c', "answer = 'http://a';"),
		answer: told('c'),
		expected: 'broken',
		source: sources.remembered,
	},
	{
		id: 'pages/escaped-slashes',
		says: 'slashes that are escaped stand as they are',
		html: script('d', "answer = 'http:\\x2f\\x2fa';"),
		answer: told('d'),
		expected: 'http://a',
		source: sources.remembered,
	},
	{
		id: 'pages/html-comment',
		says: 'comments of HTML are dropped',
		html: '<div id="probe-e"><!-- a --></div>',
		answer: "String(document.getElementById('probe-e').childNodes.length)",
		expected: '0',
		source: sources.remembered,
	},
	{
		id: 'pages/attributes-of-html',
		says: 'attributes of <html> are dropped',
		head: 'data-probe="a"',
		answer: "String(document.documentElement.hasAttribute('data-probe'))",
		expected: 'false',
		source: sources.remembered,
	},
	{
		id: 'pages/attributes-of-elements',
		says: 'attributes of elements in the page stay, with those that begin with data-',
		html: '<div id="probe-f" lang="uk" data-start="report"></div>',
		answer: "document.getElementById('probe-f').lang + ' ' + document.getElementById('probe-f').dataset.start",
		expected: 'uk report',
		source: sources.remembered,
	},
	{
		id: 'pages/meta',
		says: 'a <meta> of the page’s own is ignored',
		head: '<meta name="probe" content="a">',
		answer: "String(document.querySelector('meta[name=probe]') !== null)",
		expected: 'false',
		source: sources.metaTags,
	},
	{
		id: 'pages/text-of-an-element',
		says: 'JSON with escaped letters stands in a hidden element as it was written',
		html: '<div id="probe-g" hidden>{"a":"\\u0416\\u003c"}</div>',
		answer: "JSON.parse(document.getElementById('probe-g').textContent).a",
		expected: 'Ж<',
		source: sources.remembered,
	},
];

/** The page of the self-test: all of the pieces above, then what collects the answers and shows the outcome. */
export function selfTestPage(): string {
	const answers = pageProbes.map(
		({ id, answer }) => `${JSON.stringify(id)}: tell(function () { return ${answer.replace(/</g, '\\x3c')}; })`,
	);
	const heads = pageProbes.flatMap(({ head }) => (head === undefined ? [] : [head]));
	return `<!DOCTYPE html>
<html ${heads.filter((head) => !head.startsWith('<')).join(' ')}>
<head><base target="_blank">${heads.filter((head) => head.startsWith('<')).join('')}</head>
<body style="font:14px/20px Arial,sans-serif"><div id="outcome" role="status">Running: this takes a minute or two…</div>
${pageProbes.flatMap(({ html }) => html ?? []).join('\n')}
<script>
function tell(answer) { try { return answer(); } catch (error) { return 'broken'; } }
var pageAnswers = {
${answers.join(',\n')}
};
function show(html) { document.getElementById('outcome').innerHTML = html; }
google.script.run.withSuccessHandler(show).withFailureHandler(function (error) { show('It did not run: ' + error.message); }).runAll(JSON.stringify(pageAnswers));
</script></body>
</html>
`;
}
