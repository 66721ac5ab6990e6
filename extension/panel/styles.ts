/** What the extension's panel has beyond the shared components, in the same px and the same colours. */
export const extensionStyles = `
html,body{margin:0;min-height:100%;background:var(--imc-back)}
html{scroll-padding-block:48px 16px}
.imc-panel header{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 12px}
.imc-panel header h1{flex:1 1 140px}
.imc-panel header .imc-row{margin:0}
.imc-panel{min-height:100vh;max-width:900px}
.imc-tabs{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;margin:4px -12px 8px;padding:4px 6px 0;border-bottom:1px solid var(--imc-line);background:var(--imc-back)}
.imc-panel .imc-tabs button{border:0;border-bottom:3px solid transparent;border-radius:0;background:none;padding:4px 6px}
.imc-panel .imc-tabs button[aria-selected=true]{border-bottom-color:var(--imc-accent);font-weight:bold}
.imc-card h2{margin-top:0}
.imc-panel fieldset{border:0;margin:0;padding:0;min-width:0}
.imc-panel legend{font-weight:bold;padding:0}
.imc-row{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:end;margin:4px 0}
.imc-field{display:block;flex:1 1 100px;margin:4px 0}
.imc-field>span{display:block;font-size:12px;line-height:16px;color:var(--imc-quiet)}
.imc-option{display:inline-flex;align-items:center;gap:4px;min-height:28px;margin-inline-end:8px;cursor:pointer}
.imc-plain .imc-option{display:flex}
.imc-panel .imc-option input{width:16px;min-height:16px;height:16px;margin:0}
.imc-panel textarea{resize:vertical}
.imc-text{white-space:pre-wrap}
.imc-note>.imc-text{font-size:14px;line-height:20px;margin:6px 0}
.imc-panel .imc-chips{display:flex;flex-wrap:wrap;gap:4px;margin:0 0 4px}
.imc-chip{padding:0 8px;border:1px solid var(--imc-track);border-radius:10px;background:var(--imc-soft);font-size:12px;line-height:18px}
.imc-chip-pending{border-color:var(--imc-amber);color:var(--imc-amber);background:none}
.imc-chip-differ{border-color:var(--imc-red);color:var(--imc-red);background:none;font-weight:bold}
.imc-note{border-inline-start-width:4px}
.imc-panel .imc-where>.imc-quiet{margin-inline-start:-4px}
.imc-note-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 6px;margin:0;font-size:12px;line-height:18px}
.imc-panel .imc-place{padding:0 2px;min-height:24px}
.imc-chip-high{border-color:var(--imc-red);color:var(--imc-red);background:none}
.imc-pending{color:var(--imc-amber)}
.imc-panel .imc-note{padding:6px 10px}
.imc-panel .imc-note>.imc-text{margin:2px 0}
.imc-panel .imc-note>p.imc-help{margin:0}
.imc-panel .imc-steps ol{display:flex;gap:2px;margin:4px 0;padding:0;list-style:none}
.imc-panel .imc-steps li{flex:1 1 0;min-width:0}
.imc-panel .imc-steps button{width:100%;min-height:28px;padding:2px 2px;border:0;border-radius:0;border-block-end:3px solid var(--imc-track);background:none;color:var(--imc-quiet);font-size:12px;overflow-wrap:anywhere}
.imc-panel .imc-steps .imc-step-done button{border-block-end-color:var(--imc-green)}
.imc-panel .imc-steps [aria-current=step]{border-block-end-color:var(--imc-accent);color:var(--imc-text);font-weight:bold}
.imc-setup svg{display:block;color:var(--imc-accent)}
.imc-unfinished{margin:8px 0;padding:4px 10px;border-inline-start:4px solid var(--imc-amber);background:var(--imc-soft)}
.imc-panel .imc-unfinished h3{margin:4px 0;font-size:14px}
.imc-note-high{border-inline-start-color:var(--imc-red)}.imc-note-medium{border-inline-start-color:var(--imc-amber)}.imc-note-low{border-inline-start-color:var(--imc-grey)}
.imc-panel .imc-replies,.imc-panel .imc-response{border-inline-start:2px solid var(--imc-line);padding-inline-start:8px}
.imc-panel summary{cursor:pointer;min-height:24px;padding:3px 0;color:var(--imc-accent)}
.imc-peek{overflow-x:auto;margin:8px 0}
.imc-peek table{border-collapse:collapse;font-size:12px}
.imc-peek caption{text-align:start;font-weight:bold}
.imc-peek th,.imc-peek td{border:1px solid var(--imc-line);padding:2px 6px;text-align:start;max-width:160px}
.imc-candidates{overflow-x:auto;margin:8px 0}
.imc-candidates table{border-collapse:collapse;width:100%;font-size:12px;line-height:16px}
.imc-candidates caption{padding-block:2px;text-align:start;font-weight:bold}
.imc-candidates :is(th,td){padding:4px 6px;border-block-end:1px solid var(--imc-line);text-align:start;vertical-align:middle;font-weight:normal;overflow-wrap:anywhere}
.imc-candidates thead th{color:var(--imc-quiet);vertical-align:end}
.imc-candidates :is(tbody th,thead td){padding-inline-start:0;white-space:nowrap}
.imc-candidates tbody .imc-noted{font-weight:bold}
.imc-candidates tbody tr:hover{background:var(--imc-soft)}
.imc-as-it-was{background:var(--imc-soft);color:var(--imc-quiet)}
.imc-here{outline:3px solid var(--imc-accent);outline-offset:-3px;font-weight:bold}
.imc-row>button{margin-block:4px}
.imc-panel .imc-group-name{margin:8px 0 4px;font-size:12px;line-height:16px;color:var(--imc-quiet)}
.imc-next{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;justify-content:space-between;margin:0 0 8px;padding:4px 10px;border-inline-start:4px solid var(--imc-accent);background:var(--imc-soft)}
.imc-next p{flex:1 1 180px;margin:4px 0}
.imc-panel .imc-next button{background:var(--imc-back)}
.imc-split{display:flex;gap:2px;height:8px;margin:4px 0}
.imc-split span{flex:1 1 0;border-radius:2px;background:var(--imc-quiet)}
.imc-split .imc-split-yes{background:var(--imc-green)}.imc-split .imc-split-partly{background:var(--imc-amber)}.imc-split .imc-split-no{background:var(--imc-red)}
.imc-agreement-differ{border-inline-start:4px double var(--imc-red)}
.imc-said:empty,[role=alert]:empty{margin:0}
.imc-panel .imc-said:not(:empty){position:fixed;z-index:3;inset:auto 12px 12px;max-width:520px;margin:0;padding:8px 14px;border-radius:4px;background:var(--imc-text);color:var(--imc-back);box-shadow:0 2px 8px #0006;pointer-events:none}
`;
