import type { ComponentChildren } from 'preact';

/** A labelled choice. */
export function Choice<Value extends string>({
	label,
	value,
	options,
	onChange,
}: {
	readonly label: string;
	readonly value: Value;
	readonly options: readonly (readonly [value: Value, name: string])[];
	readonly onChange: (value: Value) => void;
}) {
	return (
		<label class="imc-field">
			<span>{label}</span>
			<select value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
				{options.map(([option, name]) => (
					<option key={option} value={option}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}

export function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
	return (
		// biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
		<label class="imc-field">
			<span>{label}</span>
			{children}
		</label>
	);
}
