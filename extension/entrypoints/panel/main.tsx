import { render } from 'preact';
import { languageOf } from '#core';
import { loadExtensionWords } from '#core/extension-words';
import { panelStyles } from '#core/panel';
import { App } from '../../panel/App.tsx';
import { findSurroundings } from '../../panel/document/use-page.ts';
import { extensionStyles } from '../../panel/styles.ts';
import { joinPanels } from '../../review/live-panels.ts';

const root = document.getElementById('app');
const language = languageOf(chrome.i18n.getUILanguage());
document.documentElement.lang = language;
const sheet = new CSSStyleSheet();
sheet.replaceSync(panelStyles + extensionStyles);
document.adoptedStyleSheets = [sheet];
// A file dropped beside its target would be opened in the panel's place, and what is typed with it gone.
for (const type of ['dragover', 'drop'] as const) window.addEventListener(type, (event) => event.preventDefault());
const [words, surroundings] = await Promise.all([loadExtensionWords(language), findSurroundings(), joinPanels()]);
if (root) render(<App language={language} words={words} surroundings={surroundings} />, root);
