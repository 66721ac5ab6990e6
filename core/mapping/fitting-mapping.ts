import type { Workbook } from '../workbook/index.ts';
import { applyMapping } from './apply-mapping.ts';
import { type Mapping, mappingSchema } from './mapping.ts';
import { mappingIn } from './mapping-file.ts';

/**
 * Of mappings that somebody kept elsewhere, the first of which a workbook holds every section with every column. Nothing
 * where the workbook says itself how it is read.
 */
export function fittingMapping(workbook: Workbook, kept: readonly unknown[]): Mapping | undefined {
	if (kept.length === 0 || mappingIn(workbook)) return undefined;
	for (const each of kept) {
		const read = mappingSchema.safeParse(each);
		if (read.success && fits(workbook, read.data)) return read.data;
	}
	return undefined;
}

function fits(workbook: Workbook, mapping: Mapping): boolean {
	const { parts, questions } = applyMapping(workbook, mapping);
	const found = new Set(parts.map(({ section }) => section));
	return (
		found.size > 0 &&
		mapping.tables.every(({ section }) => section === null || found.has(section)) &&
		!questions.some(({ kind }) => kind === 'column-absent')
	);
}
