import { bandLooks } from '../view/looks.ts';
import type { CheckView } from '../view/schema.ts';

/** What to do with the report, before any figure; below it what stands against it. */
export function Verdict({ view: { verdict, says } }: { readonly view: CheckView }) {
	return (
		<section class={`imc-verdict-box imc-band-${verdict.band ?? 'none'}`} role="status">
			<p class="imc-verdict-first">
				<span aria-hidden="true">{bandLooks[verdict.band ?? 'none'].sign} </span>
				{verdict.says}
			</p>
			<p class="imc-help">{says}</p>
		</section>
	);
}
