import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { textDigest } from '../contract/text-digest.ts';
import { fileText } from './file-text.ts';
import { readerLanguage } from './language.ts';

/** What the page's script was before Google served it. */
export function selfTest({ view }: RequestOf<'selfTest'>): ReplyOf<'selfTest'> {
	const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(fileText(view)) ?? [];
	return { script: textDigest(script), language: readerLanguage() };
}
