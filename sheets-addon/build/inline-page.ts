import type { Plugin } from 'rolldown';
import { plainScript } from './plain-script.ts';

/**
 * Makes one HTML file of a view's script. The language, what the page is opened for and its words stand on elements of the
 * page, where the server writes them before it shows the page: Google drops attributes of `<html>`.
 */
export function inlinePage(): Plugin {
	return {
		name: 'inline-page',
		generateBundle(_options, bundle) {
			for (const [name, chunk] of Object.entries(bundle)) {
				if (chunk.type !== 'chunk') continue;
				const source = `<!DOCTYPE html>
<html>
<head><base target="_blank"><title>IMC Monitor</title></head>
<body style="margin:0"><div id="app" lang="en" data-start=""></div><div id="words" hidden></div>
<script>
${plainScript(chunk.code.trim())}
</script></body>
</html>
`;
				delete bundle[name];
				this.emitFile({ type: 'asset', fileName: `${chunk.name}.html`, source });
			}
		},
	};
}
