/** The worst that is said of a row, the worst first. */
export const rowStates = ['wrong', 'to-fill-in', 'planned', 'questioned', 'explained', 'sound'] as const;
export type RowState = (typeof rowStates)[number];

/** Of one. A survey that is planned within a year has half; `planned` further away is nothing yet. */
export const credits: Readonly<Record<RowState, number>> = {
	wrong: 0,
	'to-fill-in': 0,
	planned: 0.5,
	questioned: 0.7,
	explained: 0.9,
	sound: 1,
};

export function noStates(): Record<RowState, number> {
	return { wrong: 0, 'to-fill-in': 0, planned: 0, questioned: 0, explained: 0, sound: 0 };
}
