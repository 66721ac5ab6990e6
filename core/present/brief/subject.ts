import type { Check } from '../../check.ts';
import type { Catalogue } from '../../locales/catalogue.ts';
import { formatMoney } from '../../locales/format.ts';
import type { ErrorIndex } from '../../score/error-index.ts';
import { foldName, isSameName } from '../../workbook/index.ts';

/** Whom a brief is for, and what it is taken from. */
export interface Subject {
	readonly check: Check;
	readonly catalogue: Catalogue;
	/** As the list of partners writes it. */
	readonly municipality: string;
	readonly currency: string | undefined;
	/** Values that have an error are no facts: no verdict, no arrow, no figure. */
	readonly errors: ErrorIndex;
}

export function moneyText(amount: number, { catalogue, currency }: Subject): string {
	return formatMoney(Math.round(amount * 100) / 100, catalogue.formats, currency);
}

/** Stands for a figure that the checks found wrong. */
export function doubtText({ words }: Catalogue): string {
	return `⚠\u00a0${words.brief.inDoubt}`;
}

/** Whether a text is about another partner and not this one: `Recycling rate, North Ayrshire`. */
export function isAboutAnother(text: string, { check, municipality }: Subject): boolean {
	const words = ` ${foldName(text)} `;
	const names = (name: string) => words.includes(` ${foldName(name)} `);
	return !names(municipality) && check.report.partners.values('municipality').some((name) => name !== undefined && names(name));
}

/** The partner's own row in Partners. */
export function partnerOf({ check, municipality }: Subject) {
	for (const row of check.report.partners) {
		const name = row.value('municipality');
		if (name !== undefined && isSameName(name, municipality)) return row;
	}
	return undefined;
}
