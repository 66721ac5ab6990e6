import type { Range } from '#core';
import { forbids, type SheetProtection } from '../spreadsheet/protection.ts';
import { ProtectionType } from './enumerations.ts';
import { type Place, RangePlace } from './range-place.ts';
import { ServiceObject } from './service-object.ts';
import { UserService } from './session.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type SheetPlace = Omit<Place, 'range'>;

/** A protected range or sheet. */
export class ProtectionService
	extends ServiceObject
	implements
		Pick<
			Protection,
			| 'getRange'
			| 'getDescription'
			| 'setDescription'
			| 'isWarningOnly'
			| 'setWarningOnly'
			| 'getEditors'
			| 'addEditor'
			| 'removeEditors'
			| 'canEdit'
			| 'canDomainEdit'
			| 'setDomainEdit'
			| 'getUnprotectedRanges'
			| 'setUnprotectedRanges'
			| 'getProtectionType'
			| 'remove'
		>
{
	override readonly serviceName = 'Protection';
	readonly #place: SheetPlace;
	readonly #protection: SheetProtection;

	static add(place: SheetPlace, range: Range | undefined): ProtectionService {
		const protection: SheetProtection = {
			range,
			unprotected: [],
			description: '',
			isWarningOnly: false,
			editors: [place.run.host.user.email],
		};
		place.sheet.protections.push(protection);
		place.spreadsheet.revision++;
		return new ProtectionService(place, protection);
	}

	/** A sheet has one protection: asking for it again gives the one that is there. */
	static sheet(place: SheetPlace): ProtectionService {
		const known = place.sheet.protections.find(({ range }) => range === undefined);
		return known ? new ProtectionService(place, known) : ProtectionService.add(place, undefined);
	}

	static mayEdit({ run, spreadsheet, sheet }: SheetPlace, range: Range): boolean {
		return !sheet.protections.some((protection) => forbids(protection, range, run.host.user.email, spreadsheet.owner));
	}

	static all(place: SheetPlace, type: 'RANGE' | 'SHEET'): Protection[] {
		return place.sheet.protections
			.filter((protection) => (protection.range === undefined) === (type === 'SHEET'))
			.map((protection) => new ProtectionService(place, protection).asGoogle());
	}

	constructor(place: SheetPlace, protection: SheetProtection) {
		super();
		this.#place = place;
		this.#protection = protection;
	}

	getRange(): GoogleAppsScript.Spreadsheet.Range {
		const { sheet } = this.#place;
		const range = this.#protection.range ?? { startRow: 0, startColumn: 0, endRow: sheet.maxRows - 1, endColumn: sheet.maxColumns - 1 };
		return this.#place.run.make.range({ ...this.#place, range });
	}

	getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
		return (this.#protection.range ? ProtectionType.RANGE : ProtectionType.SHEET) as unknown as GoogleAppsScript.Spreadsheet.ProtectionType;
	}

	getDescription(): string {
		return this.#protection.description;
	}

	setDescription(description: string): Protection {
		this.#protection.description = description;
		return this.asGoogle();
	}

	isWarningOnly(): boolean {
		return this.#protection.isWarningOnly;
	}

	setWarningOnly(isWarningOnly: boolean): Protection {
		this.#protection.isWarningOnly = isWarningOnly;
		return this.asGoogle();
	}

	getEditors(): GoogleAppsScript.Base.User[] {
		return this.#protection.editors.map((email) => new UserService(email).asGoogle());
	}

	addEditor(editor: string | GoogleAppsScript.Base.User): Protection {
		const email = editor instanceof UserService ? editor.getEmail() : String(editor);
		if (!this.#protection.editors.includes(email)) this.#protection.editors.push(email);
		return this.asGoogle();
	}

	removeEditors(editors: readonly (string | GoogleAppsScript.Base.User)[]): Protection {
		const gone = editors.map((editor) => (editor instanceof UserService ? editor.getEmail() : String(editor)));
		this.#protection.editors = this.#protection.editors.filter((email) => !gone.includes(email));
		return this.asGoogle();
	}

	canEdit(): boolean {
		const { run, spreadsheet } = this.#place;
		return run.host.user.email === spreadsheet.owner || this.#protection.editors.includes(run.host.user.email);
	}

	canDomainEdit(): boolean {
		return false;
	}

	setDomainEdit(_mayEdit: boolean): Protection {
		return this.asGoogle();
	}

	getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
		return this.#protection.unprotected.map((range) => this.#place.run.make.range({ ...this.#place, range }));
	}

	setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Protection {
		this.#protection.unprotected = ranges.map((range) => RangePlace.of(range).place.range);
		return this.asGoogle();
	}

	remove(): void {
		this.#place.sheet.protections = this.#place.sheet.protections.filter((protection) => protection !== this.#protection);
		this.#place.spreadsheet.revision++;
	}
}
