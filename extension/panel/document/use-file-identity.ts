import { useEffect, useState } from 'preact/hooks';
import type { OpenedDocument } from '../../check/opened-document.ts';
import type { LocalFile } from '../../messages/store-messages.ts';
import { callStore } from '../../store/store-client.ts';
import { documentsOf } from '../everyone/reviewed-document.ts';
import { type FileIdentity, identifyFile } from './file-identity.ts';

interface Identified {
	readonly of: File;
	readonly local: LocalFile;
	readonly identity: FileIdentity;
}

/** The document that a local file is, once it has been read; `choose` answers what only a person can. */
export function useFileIdentity(file: File | undefined, opened: OpenedDocument | undefined) {
	const [identified, setIdentified] = useState<Identified>();
	const settle = async (of: File, local: LocalFile, id: string) => {
		// Where it can't be remembered, the notes are still those of this id.
		await callStore('rememberFile', { ...local, id }).catch(() => undefined);
		setIdentified({ of, local, identity: { kind: 'known', id } });
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: a file is identified once, when it has been read
	useEffect(() => {
		if (!file || !opened || identified?.of === file) return;
		let isOver = false;
		const identify = async () => {
			const local = { print: opened.print, name: file.name, subject: opened.subject };
			const identity = identifyFile(local, await callStore('knownFiles').catch(() => []), documentsOf(opened.reviews?.events ?? []));
			if (isOver) return;
			if (identity.kind === 'known') await settle(file, local, identity.id);
			else setIdentified({ of: file, local, identity });
		};
		void identify();
		return () => {
			isOver = true;
		};
	}, [file, opened]);
	const current = identified?.of === file ? identified : undefined;
	return {
		identity: current?.identity,
		choose: (id: string) => current && void settle(current.of, current.local, id),
	};
}
