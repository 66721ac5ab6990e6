import { useState } from 'preact/hooks';

export interface FileDropProps {
	readonly label: string;
	readonly help: string;
	readonly accept: string;
	readonly isMany?: boolean;
	readonly onFiles: (files: readonly File[]) => void;
}

/** Files by button or by drop. */
export function FileDrop({ label, help, accept, isMany = false, onFiles }: FileDropProps) {
	const [isOver, setOver] = useState(false);
	const take = (files: FileList | null | undefined) => {
		const all = [...(files ?? [])];
		if (all.length > 0) onFiles(isMany ? all : all.slice(0, 1));
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to what the button in it does
		<div
			class={`imc-drop${isOver ? ' imc-over' : ''}`}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				take(event.dataTransfer?.files);
			}}
		>
			<label class="imc-file">
				<span>{label}</span>
				<input
					type="file"
					accept={accept}
					multiple={isMany}
					onChange={(event) => {
						take(event.currentTarget.files);
						// The same file may be chosen again.
						event.currentTarget.value = '';
					}}
				/>
			</label>
			<p class="imc-help">{help}</p>
		</div>
	);
}
