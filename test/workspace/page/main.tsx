import { render } from 'preact';
import { Window } from './Window.tsx';

const page = document.getElementById('page');
if (page) render(<Window />, page);
