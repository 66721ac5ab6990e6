import { availableParallelism } from 'node:os';
import type { Writable } from 'node:stream';
import { toSerial } from '../workbook/serial-date.ts';
import type { CommandIo } from './command-io.ts';

/** A terminal whose width is not known, and what a file is laid out for. */
const USUAL_COLUMNS = 100;

export function nodeIo(): CommandIo {
	const { stdout, stderr, env } = process;
	// A closed pipe (`imc check … | head`) is no failure: what nobody reads is not written.
	for (const stream of [stdout, stderr]) stream.on('error', () => {});
	const today = new Date();
	let isShowing = false;
	const clear = () => {
		if (isShowing) stderr.write('\r\u001b[K');
		isShowing = false;
	};
	return {
		write: (text) => {
			clear();
			return write(stdout, text);
		},
		tell: (text) => {
			clear();
			return write(stderr, text);
		},
		showProgress: (text) => {
			if (!stderr.isTTY) return;
			stderr.write(`\r\u001b[K${text}`);
			isShowing = text !== '';
		},
		columns: stdout.isTTY ? stdout.columns || USUAL_COLUMNS : USUAL_COLUMNS,
		hasColour: wantsColour(stdout.isTTY === true, env),
		environment: env,
		folder: process.cwd(),
		today: toSerial(today.getFullYear(), today.getMonth() + 1, today.getDate()) ?? 0,
		cores: availableParallelism(),
	};
}

/** Waits until the text is handed over, so that a slow reader holds the writer back and nothing is lost at the end. */
function write(stream: Writable, text: string): Promise<void> {
	return new Promise((resolve) => {
		if (text === '' || stream.destroyed || stream.writableEnded) resolve();
		else stream.write(text, () => resolve());
	});
}

/** Colour on a terminal alone, and not where the person asked for none (no-color.org). */
function wantsColour(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
	if (NO_COLOR) return false;
	if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
	return isTerminal && TERM !== 'dumb';
}
