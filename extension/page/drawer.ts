import { DRAWER_SHARE, DRAWER_WIDTH, makeRoom } from './make-room.ts';

const STYLES = `
iframe{position:fixed;top:0;right:0;z-index:2147483001;width:min(${DRAWER_WIDTH}px,100vw);height:100vh;border:0;border-left:1px solid #8a8a8a;background:Canvas;color-scheme:light dark;box-shadow:-2px 0 12px #0004}
@media (width<820px){iframe{top:auto;bottom:0;width:100vw;height:${DRAWER_SHARE * 100}vh;border-left:0;border-top:1px solid #8a8a8a}}
`;

export interface Drawer {
	/** What the frame knows of us: a page that embeds the panel by itself doesn't. */
	readonly token: string;
	/** A page may take it out, as one that writes itself anew does. */
	readonly isThere: () => boolean;
	readonly remove: () => void;
}

/**
 * The panel as a frame beside the page, which makes room for it, in a closed shadow tree. Everything that is typed, is typed in there: the
 * page's listeners hear nothing of it.
 */
export function openDrawer(title: string): Drawer {
	const token = crypto.randomUUID();
	const host = document.createElement('imc-drawer');
	// Nothing that a page says of `*` outdoes an element's own important styles.
	host.style.cssText = 'all:initial!important;display:block!important';
	const root = host.attachShadow({ mode: 'closed' });
	const style = document.createElement('style');
	style.textContent = STYLES;
	const frame = document.createElement('iframe');
	frame.src = `${chrome.runtime.getURL('panel.html')}#${token}`;
	frame.title = title;
	frame.allow = 'clipboard-write';
	root.append(style, frame);
	document.documentElement.append(host);
	const giveBack = makeRoom(document.documentElement, window);
	frame.addEventListener('load', () => frame.focus(), { once: true });
	const remove = () => {
		host.remove();
		giveBack();
	};
	return { token, isThere: () => host.isConnected, remove };
}
