import type { Report } from '../../report/report.ts';
import { foldName } from '../../workbook/index.ts';

/** How the partners share the costs, by the Partners section. Shares are in points. */
export interface CostShares {
	readonly sum: number;
	/** Row and share of each partner by folded name; a share that is blank or can't be read is `undefined`. */
	readonly byPartner: ReadonlyMap<string, { readonly index: number; readonly share: number | undefined }>;
	/** Rows of the partners without a share. */
	readonly blank: readonly number[];
	/** One unit of the last decimal that they are written with. */
	readonly step: number;
	/** Each share can be read. */
	readonly areReadable: boolean;
	/** A partner stands there twice. */
	readonly isPartnerRepeated: boolean;
}

/** Sums of binary fractions are a little off: 33.33 + 33.33 + 33.34. */
const NOISE = 1e-9;

/** `undefined` where no partner has a share: then costs are not shared by percentages. */
export function costSharesOf(report: Report): CostShares | undefined {
	const { partners } = report;
	const names = partners.values('municipality');
	const shares = partners.values('costShare');
	const byPartner = new Map<string, { index: number; share: number | undefined }>();
	const blank: number[] = [];
	let sum = 0;
	let areReadable = true;
	let isPartnerRepeated = false;
	for (let index = 0; index < partners.length; index++) {
		const share = shares[index];
		const name = names[index];
		sum += share ?? 0;
		if (share === undefined) {
			if (partners.row(index).isUnreadable('costShare')) areReadable = false;
			else blank.push(index);
		}
		if (name === undefined) continue;
		const folded = foldName(name);
		if (byPartner.has(folded)) isPartnerRepeated = true;
		else byPartner.set(folded, { index, share });
	}
	return blank.length === partners.length ? undefined : { sum, byPartner, blank, areReadable, isPartnerRepeated, step: stepOf(shares) };
}

/** Whether they make 100 %, `tolerance` points apart, or as far as rounding each share to its last decimal can bring them. */
export function makeHundred({ sum, byPartner, step }: CostShares, tolerance: number): boolean {
	const rounding = step < 1 ? (byPartner.size * step) / 2 : 0;
	return Math.abs(sum - 100) <= Math.max(tolerance, rounding) + NOISE;
}

/** One unit of the last decimal that the shares are written with: 0.1 for 33.3. */
function stepOf(shares: readonly (number | undefined)[]): number {
	let decimals = 0;
	for (const share of shares) {
		const [, fraction = ''] = share === undefined ? [] : String(Number(share.toPrecision(12))).split('.');
		decimals = Math.max(decimals, fraction.length);
	}
	return 10 ** -decimals;
}
