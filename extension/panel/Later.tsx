import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the panel that is loaded when it is first shown. */
export function Later<Props extends object>({ load, ...props }: { readonly load: () => Promise<ComponentType<Props>> } & Props) {
	const [Part, setPart] = useState<ComponentType<Props>>();
	// biome-ignore lint/correctness/useExhaustiveDependencies: each is loaded once
	useEffect(() => {
		let isOver = false;
		void load().then((loaded) => isOver || setPart(() => loaded));
		return () => {
			isOver = true;
		};
	}, []);
	return Part ? <Part {...(props as unknown as Props)} /> : <div aria-busy="true" />;
}
