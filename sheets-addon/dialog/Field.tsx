import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
	readonly label: string;
	readonly help?: string;
	readonly children: (id: string, helpId: string) => JSX.Element;
}

/** A labelled field, with its help where there is some. */
export function Field({ label, help, children }: FieldProps) {
	const id = useId();
	const helpId = useId();
	return (
		<p class="imc-field">
			<label for={id}>{label}</label>
			{children(id, helpId)}
			{help !== undefined && (
				<span class="imc-help" id={helpId}>
					{help}
				</span>
			)}
		</p>
	);
}
