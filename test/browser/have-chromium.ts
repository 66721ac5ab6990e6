import { findChromium } from './chromium.ts';

/** Before the browser tests: a machine without Chromium gets it once, not once for each worker at the same time. */
export default function haveChromium(): void {
	findChromium();
}
