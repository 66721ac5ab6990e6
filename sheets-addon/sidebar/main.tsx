import { render } from 'preact';
import { languages } from '#core';
import { panelStyles } from '#core/panel';
import { Sidebar } from './Sidebar.tsx';

const { lang, dataset } = document.documentElement;
const style = document.createElement('style');
style.textContent = panelStyles;
document.head.append(style);

const language = languages.find((known) => known === lang) ?? 'en';
const root = document.getElementById('app');
if (root) render(<Sidebar language={language} scope={dataset.start === 'sheet' ? 'sheet' : 'report'} />, root);
