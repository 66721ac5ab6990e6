import { useEffect, useState } from 'preact/hooks';
import { MunicipalityChoice, OwnReport } from '#core/panel';
import type { OwnAnswerTo } from '../../check/document-session.ts';
import { usePanel } from '../context.ts';

const MUNICIPALITY_KEY = 'own-municipality';
const LOOKS_KEY = 'looks';

/** What concerns the reader's own municipality: the one that they chose, else that of the member who reviews here. */
export function OwnPart() {
	const { opened, client, review, panelWords: words, go } = usePanel();
	const names = opened?.view?.municipalities ?? [];
	const [own, setOwn] = useState<string>();
	const [answer, setAnswer] = useState<OwnAnswerTo>();
	useEffect(
		() => void readKept(MUNICIPALITY_KEY).then((kept) => setOwn((before) => before ?? kept ?? review.me.municipality)),
		[review.me],
	);
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked once of each document and municipality, not at every note that is written
	useEffect(() => {
		if (!client || own === undefined || own === '') return;
		let isOver = false;
		const key = `${LOOKS_KEY} ${review.document}`;
		const ask = async () => {
			const told = await client.call('ownReport', own, await readKept(key), review.state);
			if (isOver) return;
			setAnswer(told);
			if (told.looks !== undefined) await chrome.storage.local.set({ [key]: told.looks });
		};
		void ask().catch(() => setAnswer(undefined));
		return () => {
			isOver = true;
		};
	}, [client, own, review.document]);
	const choose = (name: string) => {
		setOwn(name);
		void chrome.storage.local.set({ [MUNICIPALITY_KEY]: name });
	};
	return (
		<>
			{answer?.report && <OwnReport report={answer.report} words={words} onSelect={go} />}
			<MunicipalityChoice names={names} chosen={answer?.report?.municipality ?? ''} words={words} onChoose={choose} />
		</>
	);
}

async function readKept(key: string): Promise<string | undefined> {
	const found: Readonly<Record<string, unknown>> = await chrome.storage.local.get(key).catch(() => ({}));
	return typeof found[key] === 'string' ? found[key] : undefined;
}
