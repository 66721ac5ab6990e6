export type Band = 'green' | 'amber' | 'red';

/** Green from 85, amber from 60, red below; nothing where there is no score. */
export function bandOf(score: number): Band {
	return score >= 85 ? 'green' : score >= 60 ? 'amber' : 'red';
}
