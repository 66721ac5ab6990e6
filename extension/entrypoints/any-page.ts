import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anyPage } from '../page/any-page.ts';
import { servePanel } from '../page/serve-panel.ts';

/** Put into a page by the toolbar button, perhaps more than once. */
const mark = Symbol.for('imc-monitor');

export default defineUnlistedScript(() => {
	const world = globalThis as { [mark]?: true };
	if (world[mark]) return;
	world[mark] = true;
	servePanel(anyPage(location), false);
});
