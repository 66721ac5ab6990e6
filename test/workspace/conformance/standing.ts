import { type PageProbe, pageProbes } from './page-probes.ts';
import type { Json, Probe, Source } from './probe.ts';
import { probes } from './probes/index.ts';

/** What Google answered when somebody ran the self-test there. */
export interface Recording {
	readonly recordedOn: string;
	readonly answers: Readonly<Record<string, Json>>;
}

export type Standing = 'recorded' | 'reported' | 'unknown';

export interface StandingRow {
	readonly id: string;
	readonly topic: string;
	readonly says: string;
	readonly expected: Json;
	readonly standing: Standing;
	readonly source: string;
}

export const allProbes: readonly (Probe | PageProbe)[] = [...pageProbes, ...probes];

/** How each probe stands: recorded at Google, reported by somebody who is named, or only remembered. */
export function standings(recordings: readonly Recording[]): StandingRow[] {
	return allProbes.map((probe) => {
		const recording = recordings.find(({ answers }) => probe.id in answers);
		return {
			id: probe.id,
			topic: 'topic' in probe ? probe.topic : 'pages',
			says: probe.says,
			expected: probe.expected,
			standing: recording ? 'recorded' : !probe.source || probe.source.kind === 'remembered' ? 'unknown' : 'reported',
			source: recording ? `recorded on ${recording.recordedOn}` : sourceText(probe.source),
		};
	});
}

function sourceText(source: Source | undefined): string {
	return source ? `${source.where} (${source.kind}, ${source.on})` : '';
}

export function countsOf(rows: readonly StandingRow[]): string {
	const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
	return `Probes of Google’s behaviour: ${count('recorded')} recorded, ${count('reported')} reported, ${count('unknown')} unknown.`;
}

/** The table in the add-on's README. */
export function standingsTable(rows: readonly StandingRow[]): string {
	const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
	const lines = rows.map(({ topic, says, standing, source }) => `| ${topic} | ${cell(says)} | ${standing} | ${cell(source)} |`);
	return [countsOf(rows), '', '| topic | Google, and the workspace | standing | known from |', '| --- | --- | --- | --- |', ...lines].join(
		'\n',
	);
}
