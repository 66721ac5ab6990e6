import { bandLooks, kindLooks, type Look } from '../../view/looks.ts';

const colours: Readonly<Record<string, Look>> = {
	green: bandLooks.green,
	amber: bandLooks.amber,
	red: bandLooks.red,
	blue: kindLooks['to-fill-in'],
	grey: bandLooks.none,
};

function variables(ink: 'ink' | 'dark', soft: 'soft' | 'darkSoft'): string {
	return Object.entries(colours)
		.map(([name, look]) => `--${name}:${look[ink]};--${name}-soft:${look[soft]}`)
		.join(';');
}

/** Which bands, kinds of findings and kinds of results have which colour. */
const looks = {
	green: ['green', 'reached', 'explained'],
	amber: ['amber', 'near', 'question'],
	red: ['red', 'missed', 'wrong'],
	blue: ['to-fill-in'],
	grey: ['none', 'advice', 'not-countable'],
};
const classes = Object.entries(looks)
	.map(([colour, names]) => `${names.map((name) => `.${name}`).join(',')}{--band:var(--${colour});--band-soft:var(--${colour}-soft)}`)
	.join('');

/** The look of all pages. Colours keep a contrast of 4.5:1 for words and 3:1 for shapes in light and dark. */
export const styles = `
:root{color-scheme:light dark;
--page:#f4f5f2;--sheet:#fff;--ink:#1b2424;--soft:#4d5b5b;--line:#d5dbd8;--edge:#7f8d8b;--track:#e3e8e5;--accent:#0b5c63;
${variables('ink', 'soft')}}
@media (prefers-color-scheme:dark){:root{
--page:#121717;--sheet:#1b2222;--ink:#eef2f0;--soft:#b3c0bd;--line:#344040;--edge:#7d8b89;--track:#2d3838;--accent:#7fd0d3;
${variables('dark', 'darkSoft')}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--ink);font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0}
h1{font-size:1.9em;line-height:1.2;letter-spacing:-.01em}
h2{font-size:1.35em;line-height:1.25}
h3{font-size:1.1em;line-height:1.3}
h4{font-size:1em;line-height:1.35}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:8px;top:-60px;background:var(--sheet);padding:8px 14px;z-index:2;border:1px solid var(--edge)}
.skip:focus{top:8px}
.wrap{max-width:1040px;margin:0 auto;padding:0 24px}
header.page{padding:28px 0 20px;border-top:6px solid var(--accent)}
header.page .product{color:var(--accent);font-weight:600;font-size:.85em;margin-bottom:6px}
.facts{display:flex;flex-wrap:wrap;gap:2px 18px;padding:0;margin-top:8px;list-style:none;color:var(--soft);font-size:.92em}
section.card,article.card{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:22px 24px;margin:0 0 18px}
.card>h2{margin-bottom:4px}
.lead{color:var(--soft);font-size:.94em;max-width:88ch}
.hidden,table.bare thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft{color:var(--soft)}
.sign{width:.74em;height:.74em;flex:none;vertical-align:baseline;fill:var(--band)}
${classes}
.sign .open{fill:none;stroke:var(--band);stroke-width:2.4}
.dials{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.15fr) minmax(0,1fr);gap:20px;padding:14px 0 22px;list-style:none}
.dials>li{display:flex;gap:16px;align-items:center}
.dials .name{font-size:1.08em;font-weight:650;line-height:1.25}
.dials .asks{color:var(--soft);font-size:.88em;line-height:1.35}
.says{display:inline-flex;align-items:baseline;gap:7px;font-weight:600;line-height:1.3}
.dials .name,.says,.topic .name{overflow-wrap:break-word}
.dials>li>div{min-width:0}
.dial{width:118px;height:118px;flex:none}
.dial .track{fill:none;stroke:var(--track);stroke-width:11}
.dial .arc{fill:none;stroke:var(--band);stroke-width:11}
.dial text{font-size:35px;font-weight:700;fill:var(--ink);font-variant-numeric:tabular-nums}
.dial.results text{font-size:28px}.dial.results text.long{font-size:24px}
.dials .small .dial{width:84px;height:84px}
.verdict{border-left:6px solid var(--band);background:var(--band-soft);border-radius:6px;padding:12px 18px}
.verdict .first{font-size:1.45em;line-height:1.25}
.verdict .tally{margin-top:3px}
.counted{white-space:nowrap;margin-right:10px}
.deductions{list-style:none;padding:0;margin:6px 0}.deductions li{display:grid;grid-template-columns:56px 1fr;gap:12px;padding:4px 0}.deductions .number{text-align:right;font-variant-numeric:tabular-nums}
.legend{list-style:none;padding:0;font-size:.88em;line-height:1.4;margin-top:3px}
.legend li{display:flex;gap:7px;align-items:baseline}
.topics{list-style:none;padding:0;margin-top:10px}
.topics>li{border-top:1px solid var(--line);padding:8px 0}
.topic{display:grid;grid-template-columns:minmax(110px,1.1fr) 3fr 46px minmax(190px,1.5fr);gap:4px 14px;align-items:center}
.topic .name{font-weight:600}
.topic .score{text-align:right;font-weight:700;font-size:1.12em;font-variant-numeric:tabular-nums}
.bar{width:100%;height:13px;display:block;border-radius:7px;outline:1px solid var(--edge);outline-offset:-1px}
.bar .track{fill:var(--track)}.bar .fill{fill:var(--band)}.bar .mark{fill:var(--ink)}
summary{cursor:pointer;min-height:24px}
details.more{margin-top:5px;font-size:.92em}
details.more>summary{color:var(--accent);width:fit-content;text-decoration:underline;text-underline-offset:3px}
details.more>summary .cells{display:inline-block;text-decoration:none;margin-left:12px}
.dials+.reasons{margin:-10px 0 14px}
.cells{font-size:.9em;color:var(--soft)}
code,.cell{font-family:ui-monospace,"SF Mono",Consolas,"Noto Sans Mono","Liberation Mono",monospace;font-size:.9em}
.cell{white-space:nowrap;font-weight:600}
.fixes{list-style:none;padding:0;margin-top:12px}
.fixes>li{display:grid;grid-template-columns:104px 1fr;gap:12px;padding:11px 0;border-top:1px solid var(--line)}
.fixes .gain{font-weight:700;font-variant-numeric:tabular-nums;line-height:1.3;font-size:1.08em}
.fixes .gain small{display:block;font-weight:400;color:var(--soft);font-size:.8em}
.scroll{overflow-x:auto;margin-top:10px}
table{border-collapse:collapse;width:100%;font-size:.94em}
th,td{text-align:left;vertical-align:top;padding:8px 10px;border-bottom:1px solid var(--line)}
th:first-child,td:first-child{padding-left:0}
thead th{font-size:.88em;color:var(--soft);font-weight:600;border-bottom:1px solid var(--edge)}
tbody th{font-weight:600}
.group.results>summary h3{display:inline-flex;gap:8px;align-items:baseline}.targets-table th:first-child{width:44%}.targets-table:not(.reasoned) tr>:first-child{width:58%}.targets-table td:last-child{min-width:190px}
.rule tbody th.cell{width:76px}.rule tbody tr:last-child>*{border-bottom:0}
td.period{white-space:nowrap}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.filter{display:flex;flex-wrap:wrap;gap:6px;border:0;padding:0;margin:12px 0 4px}
.filter legend{padding:0;margin-bottom:4px;color:var(--soft);font-size:.9em}
.filter label{position:relative;display:inline-flex;align-items:center;min-height:32px;padding:2px 12px;border:1px solid var(--edge);border-radius:16px;cursor:pointer;font-size:.92em}
.filter input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.filter label:has(:checked){background:var(--accent);border-color:var(--accent);color:var(--sheet);font-weight:600}
.filter label:has(:focus-visible){outline:3px solid var(--accent);outline-offset:2px}
.group{border-top:1px solid var(--line)}
.group>summary{display:flex;flex-wrap:wrap;gap:2px 14px;align-items:baseline;padding:12px 0 12px 26px;position:relative;list-style:none}
.group>summary::-webkit-details-marker{display:none}
.group>summary::before{content:"";position:absolute;left:6px;top:1.15em;width:8px;height:8px;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(-45deg)}
.group[open]>summary::before{transform:rotate(45deg)}
.group>summary:hover{background:var(--page)}
.group>summary h3{display:inline}
.counts{color:var(--soft);font-size:.9em}
.rule{border-left:4px solid var(--band);padding:2px 0 2px 16px;margin:10px 0 24px}
.tag{display:inline-block;background:var(--band-soft);color:var(--ink);border-radius:4px;padding:1px 8px;font-size:.82em;font-weight:600;margin-right:8px;white-space:nowrap}
.about{margin-top:8px;display:grid;grid-template-columns:max-content 1fr;gap:3px 14px;font-size:.94em}
.about dt{color:var(--soft)}
.about .source{color:var(--soft);font-size:.93em}
.suggestion{display:block;color:var(--soft);font-size:.94em}
.capped{margin-top:8px;font-size:.92em;font-weight:600}
.note{background:var(--amber-soft);border-left:4px solid var(--amber);padding:10px 14px;margin-top:12px}
.good{background:var(--green-soft);border-left:4px solid var(--green);padding:10px 14px;margin-top:12px}
footer.page{color:var(--soft);font-size:.88em;padding:6px 0 40px}
footer.page ul{padding-left:1.2em}
${(['wrong', 'to-fill-in', 'question', 'advice'] as const)
	.map(
		(kind) =>
			`body:has(#show-${kind}:checked) :is(.rule:not(.${kind},.explained),.group:has(.rule):not(.has-${kind},.has-explained)){display:none}`,
	)
	.join('\n')}
@media (max-width:860px){.dials{grid-template-columns:1fr;gap:14px}.dials .small .dial{width:118px;height:118px}}
@media (max-width:640px){
body{font-size:16px}.wrap{padding:0 14px}section.card,article.card{padding:16px 14px;border-radius:8px}
h1{font-size:1.5em}.dial,.dials .small .dial{width:92px;height:92px}
.topic{grid-template-columns:1fr 46px}.topic .bar{grid-column:1/-1;grid-row:2}.topic .says{grid-column:1/-1}
.fixes>li{grid-template-columns:1fr;gap:2px}.fixes .gain small{display:inline}
.about{grid-template-columns:1fr;gap:0}.about dd{margin-bottom:5px}.rule{padding-left:12px}
table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.stack tr{display:block;border-bottom:1px solid var(--line);padding:7px 0}
table.stack th,table.stack td{display:block;border:0;padding:1px 0;text-align:left}
table.stack td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}
}
@media (forced-colors:active){.bar .fill,.dial .arc,.sign,.tag::before{forced-color-adjust:none}}
@page{size:A4;margin:14mm 14mm 16mm}
@media print{
:root{color-scheme:light;--page:#fff;--sheet:#fff;--ink:#111;--soft:#444;--line:#ccc;--edge:#777;--track:#e6e6e6;--accent:#0b5c63;${variables('ink', 'soft')}}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:10pt}.wrap{max-width:none;padding:0}.skip,.filter{display:none}
header.page{padding:0 0 10px;border-top-width:4px;padding-top:10px}
section.card,article.card{border:0;border-radius:0;padding:6px 0;margin:0 0 10px}
.dials{grid-template-columns:repeat(3,1fr)}.dials>li{align-items:flex-start}.dial{width:78px;height:78px}.dials .small .dial{width:78px;height:78px}
.topic{grid-template-columns:minmax(90px,1.1fr) 2.6fr 40px minmax(150px,1.7fr)}
h2,h3,h4,.group>summary{break-after:avoid}
details::details-content{content-visibility:visible;block-size:auto;height:auto;opacity:1}
.reasons,.rest{display:none}
.annex{break-before:page;font-size:8.2pt;line-height:1.3}
.fixes>li,.topics>li,tr,.about{break-inside:avoid}
.group>summary{padding:5px 0;list-style:none}.group>summary::before{display:none}
.rule{margin:4px 0 8px;padding-left:8px;border-left-width:3px}.rule .scroll{margin-top:2px}
.annex th,.annex td{padding:1px 8px}.rule tbody th.cell{width:60px}
.rule thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.about{display:block;margin-top:2px;break-before:avoid;font-size:.94em}.about dt,.about dd{display:inline}.about dt::after{content:": "}.about dd::after{content:" "}
.fixes>li{padding:5px 0;grid-template-columns:70px 1fr}.topics>li{padding:4px 0}
.results .targets-table{font-size:.86em;line-height:1.3}.results .targets-table th,.results .targets-table td{padding:1px 8px}.results~.results .targets-table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.results .scroll{margin:0}.results>summary .counts{display:none}
.verdict{padding:6px 12px}.verdict .first{font-size:1.3em}
a{color:inherit;text-decoration:none}details.more>summary{color:var(--soft);text-decoration:none}
.targets-table td:last-child{min-width:0;width:26%}.targets-table td.number{white-space:normal;overflow-wrap:break-word}th,td{padding:5px 8px}
}
`;
