import { ServiceObject } from './service-object.ts';

/** Several ranges of one sheet. */
export class RangeListService
	extends ServiceObject
	implements
		Pick<
			GoogleAppsScript.Spreadsheet.RangeList,
			'getRanges' | 'activate' | 'setBackground' | 'setNumberFormat' | 'setFontWeight' | 'clearContent'
		>
{
	override readonly serviceName = 'RangeList';
	readonly #ranges: readonly GoogleAppsScript.Spreadsheet.Range[];

	constructor(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]) {
		super();
		this.#ranges = ranges;
	}

	getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
		return [...this.#ranges];
	}

	activate(): GoogleAppsScript.Spreadsheet.RangeList {
		return this.#each((range) => range.activate());
	}

	setBackground(color: string | null): GoogleAppsScript.Spreadsheet.RangeList {
		return this.#each((range) => range.setBackground(color));
	}

	setNumberFormat(format: string): GoogleAppsScript.Spreadsheet.RangeList {
		return this.#each((range) => range.setNumberFormat(format));
	}

	setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): GoogleAppsScript.Spreadsheet.RangeList {
		return this.#each((range) => range.setFontWeight(weight));
	}

	clearContent(): GoogleAppsScript.Spreadsheet.RangeList {
		return this.#each((range) => range.clearContent());
	}

	#each(change: (range: GoogleAppsScript.Spreadsheet.Range) => unknown): GoogleAppsScript.Spreadsheet.RangeList {
		for (const range of this.#ranges) change(range);
		return this.asGoogle();
	}
}
