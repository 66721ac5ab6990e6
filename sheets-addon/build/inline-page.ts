import type { Plugin } from 'rolldown';

/**
 * Makes one HTML file of a view's script. The language and what the page is opened for stand as attributes that the
 * server sets before it shows the page.
 */
export function inlinePage(): Plugin {
	return {
		name: 'inline-page',
		generateBundle(_options, bundle) {
			for (const [name, chunk] of Object.entries(bundle)) {
				if (chunk.type !== 'chunk') continue;
				// Within a script element only these two sequences could end or confuse it.
				const script = chunk.code
					.trim()
					.replace(/<\/(?=script)/gi, '<\\/')
					.replace(/<!--/g, '<\\!--');
				const source = `<!DOCTYPE html>
<html lang="en" data-start="">
<head><meta charset="utf-8"><base target="_blank"><title>IMC Monitor</title></head>
<body style="margin:0"><div id="app"></div><script>${script}</script></body>
</html>
`;
				delete bundle[name];
				this.emitFile({ type: 'asset', fileName: `${chunk.name}.html`, source });
			}
		},
	};
}
