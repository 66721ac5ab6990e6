import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, html, prose } from './markup.ts';

test('a value can become neither an element nor an attribute', () => {
	const text = `"><img src=x onerror=alert(1)>'\``;
	expect(html`<p title="${text}">${text}</p>`.source).toBe(
		'<p title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;&#96;">&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;&#96;</p>',
	);
});

test('templates stand in templates as they are', () => {
	expect(html`<ul>${['a', '<b>'].map((item) => html`<li>${item}</li>`)}</ul>`.source).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
	expect(html`${undefined}${false}${0}`.source).toBe('0');
});

test('what is written from right to left is kept apart from the rest', () => {
	expect(prose('“שלום עולם” is 5 % off').source).toBe('“<bdi>שלום עולם</bdi>” is 5 % off');
});

test('no text whatever leaves a sign that HTML takes for its own', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((codes) => String.fromCodePoint(...codes)),
			(text) => {
				expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
				expect(prose(text).source.replace(/<\/?bdi>/g, '')).toBe(escapeHtml(text));
			},
		),
	);
});
