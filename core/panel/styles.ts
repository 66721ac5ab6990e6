import type { FindingKind } from '../score/finding-kind.ts';
import type { ResultKind } from '../view/kinds.ts';
import { bandLooks, kindLooks, type Look, resultLooks } from '../view/looks.ts';

const colours: Readonly<Record<string, Look>> = {
	green: bandLooks.green,
	amber: bandLooks.amber,
	red: bandLooks.red,
	blue: kindLooks['to-fill-in'],
	grey: bandLooks.none,
};

function variables(ink: 'ink' | 'dark', soft: 'soft' | 'darkSoft'): string {
	return Object.entries(colours)
		.map(([name, look]) => `--imc-${name}:${look[ink]};--imc-${name}-soft:${look[soft]}`)
		.join(';');
}

const nameOf = (look: Look) => Object.keys(colours).find((name) => colours[name]?.ink === look.ink) ?? 'grey';
const classesOf = (prefix: string, looks: Readonly<Record<string, Look>>) =>
	Object.entries(looks)
		.map(([key, look]) => `.imc-${prefix}${key}{--imc-band:var(--imc-${nameOf(look)});--imc-band-soft:var(--imc-${nameOf(look)}-soft)}`)
		.join('');
const marks = Object.entries(kindLooks satisfies Record<FindingKind, Look>)
	.map(([kind, { sign }]) => `.imc-${kind} .imc-mark::before{content:"${sign} ";color:var(--imc-band)}`)
	.join('');
const resultSigns = Object.entries(resultLooks satisfies Record<ResultKind, Look>)
	.map(([kind, { sign }]) => `.imc-legend .imc-result-${kind}::before{content:"${sign} ";color:var(--imc-band)}`)
	.join('');

/**
 * Styles of the panel, in px because `rem` follows the page that a host draws in. Each pair of colours holds 4.5 : 1 for
 * text and 3 : 1 for shapes, in light and in dark.
 */
export const panelStyles = `
:root,:host{color-scheme:light dark;--imc-back:#fff;--imc-text:#1f1f1f;--imc-quiet:#5a5a5a;--imc-line:#8a8a8a;--imc-soft:#f1f3f4;--imc-accent:#0b57a4;--imc-track:#d5d8db;${variables('ink', 'soft')}}
@media (prefers-color-scheme:dark){:root,:host{--imc-back:#1f1f1f;--imc-text:#ececec;--imc-quiet:#b8b8b8;--imc-line:#8d8d8d;--imc-soft:#2d2f31;--imc-accent:#9cc7ff;--imc-track:#46494c;${variables('dark', 'darkSoft')}}}
.imc-panel{box-sizing:border-box;padding:12px;background:var(--imc-back);color:var(--imc-text);font:13px/18px Roboto,Arial,sans-serif;overflow-wrap:anywhere}
.imc-panel *{box-sizing:border-box}
.imc-panel h1{font-size:16px;line-height:22px;margin:0 0 2px}
.imc-panel h2{font-size:14px;line-height:20px;margin:16px 0 6px}
.imc-panel h3{font-size:13px;line-height:18px;margin:12px 0 4px}
.imc-panel p{margin:4px 0}
.imc-panel ul,.imc-panel ol{list-style:none;margin:0;padding:0}
.imc-panel button,.imc-panel select,.imc-panel textarea,.imc-panel input{font:inherit;color:inherit}
.imc-panel button{min-height:28px;padding:4px 10px;border:1px solid var(--imc-line);border-radius:4px;background:var(--imc-soft);cursor:pointer;text-align:start}
.imc-panel button:disabled{opacity:.6;cursor:default}
.imc-panel button.imc-main{background:var(--imc-accent);border-color:var(--imc-accent);color:var(--imc-back);font-weight:bold}
.imc-panel button.imc-quiet{border-color:transparent;background:none;color:var(--imc-accent);text-decoration:underline;padding:4px}
.imc-panel :focus-visible{outline:2px solid var(--imc-accent);outline-offset:2px}
.imc-panel select,.imc-panel textarea,.imc-panel input{width:100%;min-height:28px;padding:3px 6px;border:1px solid var(--imc-line);border-radius:4px;background:var(--imc-back)}
.imc-hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.imc-help,.imc-asks,.imc-count{color:var(--imc-quiet);font-size:12px;line-height:16px}
.imc-dials{display:flex;gap:8px;margin-top:12px}
.imc-dial{flex:1 1 0;min-width:0;margin:0;display:flex;flex-direction:column;align-items:center;text-align:center}
.imc-dial-label{font-weight:bold}
.imc-dial path{fill:none;stroke-width:11}
.imc-dial-track{stroke:var(--imc-track)}
.imc-dial text{font-size:22px;font-weight:bold;fill:var(--imc-text)}
${classesOf('band-', bandLooks)}${classesOf('result-', resultLooks)}${classesOf('', kindLooks)}
.imc-legend{font-size:12px;line-height:16px;text-align:start}
${resultSigns}
.imc-verdict-box{border-inline-start:4px solid var(--imc-band);background:var(--imc-band-soft);padding:6px 10px;margin-top:10px;border-radius:4px}
.imc-panel .imc-verdict-first{font-weight:bold;font-size:15px;line-height:20px;margin:0}
.imc-verdict-box .imc-help{margin:2px 0 0;color:var(--imc-text)}
.imc-dial-value{stroke:var(--imc-band)}
.imc-verdict{color:var(--imc-band);font-weight:bold;font-size:12px;line-height:16px}
.imc-panel .imc-topic{display:flex;flex-wrap:wrap;justify-content:space-between;column-gap:8px;width:100%;padding:3px 4px;border-color:transparent;background:none}
.imc-panel .imc-topic[aria-pressed=true]{border-color:var(--imc-accent);background:var(--imc-soft)}
.imc-topic-figure small{color:var(--imc-band)}
.imc-bar{flex:0 0 100%;height:6px;margin-top:2px;border-radius:3px;background:var(--imc-track);overflow:hidden}
.imc-bar span{display:block;height:100%;background:var(--imc-band)}
.imc-change:not(:empty){color:var(--imc-band);font-weight:bold;font-size:12px;line-height:16px}
.imc-process{display:flex;flex-wrap:wrap;justify-content:space-between;column-gap:8px;padding:0 5px}
.imc-process~.imc-help{padding:0 5px}
.imc-panel .imc-topic:hover,.imc-finding-head:hover{box-shadow:inset 0 0 0 1px var(--imc-line)}
.imc-points{font-weight:bold;color:var(--imc-green)}
.imc-figures{display:flex;flex-wrap:wrap;gap:2px 12px}
.imc-figures b{font-size:15px}
.imc-part{margin-top:10px}
.imc-panel .imc-part h2{margin:0}
.imc-panel .imc-part-head{display:flex;gap:6px;align-items:baseline;width:100%;min-height:32px;border:0;border-bottom:2px solid var(--imc-band);border-radius:0;background:none;font-size:14px;font-weight:bold}
.imc-part-head::after{content:"▸";color:var(--imc-quiet)}
.imc-part-head[aria-expanded=true]::after{content:"▾"}
.imc-part-head span:nth-child(2){flex:1}
.imc-number{min-width:24px;padding:0 7px;border-radius:10px;background:var(--imc-band-soft);color:var(--imc-band);text-align:center}
.imc-group h3{display:flex;flex-direction:column}
.imc-group h3 small{display:flex;gap:8px;font-weight:normal;color:var(--imc-quiet)}
.imc-done{color:var(--imc-green);font-weight:bold}
.imc-together-open{width:100%;margin-bottom:4px}
.imc-changes{max-height:180px;overflow:auto}
.imc-changes del,.imc-suggestion del{color:var(--imc-quiet)}
.imc-changes ins{text-decoration:none;font-weight:bold}
.imc-fold{margin-top:10px}
.imc-fold summary{min-height:28px;padding:4px 0;cursor:pointer;font-weight:bold}
.imc-so-far summary{font-weight:normal;color:var(--imc-quiet);font-size:12px;line-height:16px;list-style:none}
.imc-sheet-left{display:flex;justify-content:space-between;gap:8px;padding:2px 0}
.imc-keys{position:sticky;bottom:0;margin:10px -12px 0!important;padding:6px 12px;background:var(--imc-back);border-top:1px solid var(--imc-track)}
.imc-filters{border:0;margin:0;padding:0}
.imc-filter{display:flex;align-items:center;gap:8px;margin-bottom:4px}
.imc-filter span{flex:0 0 84px}
.imc-finding{border-inline-start:4px solid var(--imc-band);margin-bottom:4px;background:var(--imc-soft)}
.imc-finding.imc-wrong{border-inline-start-style:double}.imc-finding.imc-to-fill-in{border-inline-start-style:dashed}.imc-finding.imc-advice{border-inline-start-style:dotted}
.imc-panel .imc-finding-head{width:100%;border:0;border-radius:0;background:none}
.imc-mark::before{font-weight:bold}
${marks}
.imc-cell{white-space:nowrap}
.imc-finding-body{padding:0 10px 8px}
.imc-says{color:var(--imc-band);font-weight:bold;font-size:12px;line-height:16px}
.imc-suggestion{margin:6px 0}.imc-suggestion dt{font-weight:bold}.imc-suggestion dd{margin:0;display:flex;flex-direction:column;align-items:flex-start;gap:2px}
.imc-suggestion ins{text-decoration:none;font-weight:bold}
.imc-explanation{margin-top:6px}
.imc-problem{border:1px solid var(--imc-red);border-inline-start-width:4px;padding:6px 8px;margin:8px 0}
.imc-field{margin:8px 0}.imc-field label{display:block;font-weight:bold}
.imc-row{display:flex;gap:8px;flex-wrap:wrap}
.imc-panel .imc-steps{list-style:decimal;padding-inline-start:20px}
.imc-panel .imc-recipient input{width:16px;height:16px;min-height:0;margin:1px 0;flex:none;accent-color:var(--imc-accent)}
.imc-recipient label{display:flex;gap:8px;min-height:24px;padding:4px 0}
.imc-recipient small{display:block;color:var(--imc-quiet);font-size:12px;line-height:16px}
.imc-panel .imc-drop{border:2px dashed var(--imc-line);border-radius:6px;padding:12px;margin:8px 0;text-align:center}
.imc-over{background:var(--imc-soft)}
.imc-file{display:inline-block;position:relative;padding:6px 12px;border:1px solid var(--imc-line);border-radius:4px;background:var(--imc-soft);cursor:pointer;font-weight:bold}
.imc-panel .imc-file input{position:absolute;inset:0;opacity:0;min-height:0;cursor:pointer}
.imc-file:focus-within{outline:2px solid var(--imc-accent);outline-offset:2px}
.imc-card{border:1px solid var(--imc-line);border-radius:4px;padding:8px 10px;margin:0 0 8px}
.imc-beside{width:100%;border-collapse:collapse;margin-top:12px}
.imc-beside th,.imc-beside td{padding:4px 6px 4px 0;border-bottom:1px solid var(--imc-track);text-align:start;vertical-align:top}
.imc-beside th[scope=row]{white-space:nowrap;padding-right:8px}
.imc-news li{padding:3px 0}
.imc-news-came b{color:var(--imc-red)}.imc-news-explained b,.imc-news-gone b{color:var(--imc-green)}
.imc-own{font-weight:bold}
.imc-compared{padding:4px 0 6px 8px;border-inline-start:4px solid var(--imc-track);margin-bottom:6px}
.imc-compared.imc-question{border-inline-start-color:var(--imc-band)}
.imc-panel .imc-compared-side{display:flex;flex-wrap:wrap;gap:0 8px;margin:0}
.imc-compared-side .imc-help{flex:0 0 100%}
.imc-changed-better{color:var(--imc-green);font-weight:bold}.imc-changed-worse{color:var(--imc-red);font-weight:bold}
.imc-trend{display:flex;align-items:center;gap:8px}
.imc-trend polyline{fill:none;stroke:var(--imc-accent);stroke-width:1.5}.imc-trend circle{fill:var(--imc-accent)}
.imc-own-choice{display:block;margin-top:16px}.imc-own-choice span,.imc-own-choice small{display:block}
.imc-side-by-side{display:flex;gap:12px}.imc-side-by-side>*{flex:1}
.imc-has{border:1px solid var(--imc-line);border-radius:4px;margin:8px 0;padding:6px 10px}.imc-has legend{font-weight:bold;padding:0 4px}
.imc-tick{display:flex;gap:8px;min-height:24px;padding:3px 0}
.imc-panel .imc-tick input{width:16px;height:16px;min-height:0;margin:1px 0;flex:none;accent-color:var(--imc-accent)}
.imc-with-unit{display:flex;align-items:center;gap:8px}.imc-with-unit input{flex:0 1 120px}
.imc-frame{width:100%;height:480px;border:1px solid var(--imc-line);background:#fff}
.imc-panel .imc-reading-title{font-size:13px;line-height:18px;margin:8px 0 2px}
.imc-own-steps{max-height:232px;overflow:auto;border:1px solid var(--imc-track);border-radius:4px}
.imc-panel .imc-own-steps button{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 8px;width:100%;border:0;border-inline-start:4px solid transparent;border-radius:0;background:none}
.imc-panel .imc-own-steps li+li{border-top:1px solid var(--imc-track)}
.imc-panel .imc-own-steps [aria-current=step]{border-inline-start-color:var(--imc-accent);background:var(--imc-soft);font-weight:bold}
.imc-own-steps small,.imc-own-samples,.imc-own-header small{color:var(--imc-quiet);font-size:12px;line-height:16px;font-weight:normal}
.imc-panel .imc-own-steps .imc-own-look,.imc-own-header strong{color:var(--imc-amber);font-weight:bold;font-size:12px}
.imc-own-look::before,.imc-own-header strong::before{content:"? "}
.imc-own-sheets .imc-field span{display:block;font-size:12px;line-height:16px;color:var(--imc-quiet)}
.imc-own-sheets .imc-field{display:block;margin:4px 0;font-weight:normal}
.imc-own-choices{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:0 12px}
.imc-panel .imc-own-columns li{padding:6px 8px;border-inline-start:4px solid var(--imc-green);border-bottom:1px solid var(--imc-track)}
.imc-panel .imc-own-columns .imc-own-unread{border-inline-start:4px dotted var(--imc-line)}
.imc-panel .imc-own-columns .imc-own-unsure{border-inline-start:4px dashed var(--imc-amber);background:var(--imc-soft)}
.imc-own-columns label{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2px 8px;align-items:center}
.imc-own-header{display:flex;flex-wrap:wrap;gap:0 6px;align-items:baseline;font-weight:bold}
.imc-own-unread .imc-own-header{font-weight:normal}
.imc-own-columns select{grid-column:2;grid-row:1/3}
.imc-own-sample{overflow-x:auto}
.imc-own-sample table{border-collapse:collapse;font-size:12px;line-height:16px}
.imc-own-sample th,.imc-own-sample td{padding:3px 6px;border:1px solid var(--imc-track);text-align:start;white-space:nowrap}
.imc-own-sample th{background:var(--imc-soft)}
.imc-own-differs{border-inline-start:4px dashed var(--imc-amber);padding:4px 8px;background:var(--imc-soft)}
.imc-own-moves{position:sticky;bottom:0;padding:8px 0;background:var(--imc-back)}
.imc-panel .imc-own-moves button{min-height:32px}
.imc-panel .imc-own-moves .imc-main{margin-inline-start:auto;min-width:96px;text-align:center}
.imc-progress{width:100%;accent-color:var(--imc-accent)}
@media (forced-colors:active){.imc-bar span{background:Highlight}.imc-dial-value{stroke:Highlight}}
`;
