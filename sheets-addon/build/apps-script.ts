import { readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';

/** Texts that the sheet shows while somebody types a custom function; Apps Script reads them from the comment. */
const customFunctions: Readonly<Record<string, string>> = {
	IMC_MARGIN_OF_ERROR: `/**
 * Margin of error of a survey's share, in points, at 95 % confidence.
 *
 * @param {380} responses How many people answered.
 * @param {12500} population How many people could have been asked.
 * @param {72} share Optional: the share found, in points from 0 to 100. The worst case, 50, where left out.
 * @return {number} Half the width of the 95 % confidence interval, in points.
 * @customfunction
 */`,
	IMC_SAMPLE_SIZE: `/**
 * The fewest responses that a survey needs for a margin of error, at 95 % confidence.
 *
 * @param {12500} population How many people can be asked.
 * @param {5} points The margin of error wanted, in points.
 * @return {number} The number of responses.
 * @customfunction
 */`,
	IMC_NPS: `/**
 * Net promoter score of ratings from 0 to 10: the share of 9 and 10 less the share of 0 to 6, in points.
 *
 * @param {A2:A200} range The ratings; empty cells and texts are left out.
 * @return {number} From -100 to 100.
 * @customfunction
 */`,
	IMC_ROBUST_Z: `/**
 * How far a value lies from earlier ones, as a modified z-score. Beyond 3.5 or below -3.5 it is an outlier.
 *
 * @param {1240} value The value to judge.
 * @param {B2:B9} history The earlier values; empty cells and texts are left out.
 * @return {number} The modified z-score.
 * @customfunction
 */`,
};

/**
 * Makes one script of the bundle: a function that sets everything up when it is first called, and a plain global function
 * for each of the entry's exports. Nothing runs while the script loads, which Apps Script does with no authorisation; the
 * functions keep their names, because menus and pages call them by name. A name that ends in `_` can't be called from
 * a page.
 */
export function appsScript(manifest: string): Plugin {
	return {
		name: 'apps-script',
		generateBundle(_options, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
				const functions = chunk.exports.map((name) => {
					const help = customFunctions[name];
					const parameters = [...(help ?? '').matchAll(/@param \{\S+\} (\w+)/g)].map(([, parameter]) => parameter).join(',');
					const call = `function ${name}(${parameters}){const app=loadImcMonitor_();return app.${name}.apply(null,arguments)}`;
					return help ? `${help}\n${call}` : call;
				});
				chunk.code = [
					`function loadImcMonitor_(){if(!loadImcMonitor_.app){${chunk.code.trim()}\nloadImcMonitor_.app=imcMonitor}return loadImcMonitor_.app}`,
					// Called from here alone, so that what is evaluated sees the globals and nothing else.
					'function loadPart_(file){return eval(HtmlService.createTemplateFromFile(file).getRawContent())}',
					...functions,
					'',
				].join('\n');
			}
			this.emitFile({ type: 'asset', fileName: 'appsscript.json', source: readFileSync(manifest, 'utf8') });
		},
	};
}

/** Makes a file beside the script of a part: an expression that gives what the part exports. */
export function scriptPart(): Plugin {
	return {
		name: 'script-part',
		generateBundle(_options, bundle) {
			for (const [name, chunk] of Object.entries(bundle)) {
				if (chunk.type !== 'chunk') continue;
				const source = `(function(){${chunk.code.trim()}\nreturn imcMonitor})()`;
				// Marks of a template, which nobody asks to be filled in, but which a look at the file would stumble over.
				if (/<\?|\?>/.test(source)) throw new Error(`${chunk.name} holds a scriptlet mark.`);
				delete bundle[name];
				this.emitFile({ type: 'asset', fileName: `${chunk.name}.html`, source });
			}
		},
	};
}
