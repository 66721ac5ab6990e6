import type { Metadata, SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { DeveloperMetadataVisibility, EnumMember, memberOf } from './enumerations.ts';
import { ServiceObject } from './service-object.ts';

type Location = Pick<Metadata, 'sheetId' | 'rows' | 'columns'>;

/** Metadata that a script pinned somewhere, unseen by the person. */
export class DeveloperMetadataService
	extends ServiceObject
	implements Pick<GoogleAppsScript.Spreadsheet.DeveloperMetadata, 'getId' | 'getKey' | 'getValue' | 'setValue' | 'getVisibility' | 'remove'>
{
	override readonly serviceName = 'DeveloperMetadata';
	readonly #spreadsheet: SpreadsheetModel;
	readonly metadata: Metadata;

	/** `rest` is what Google's overloads take after the key: a value, a visibility, or both. */
	static add(
		{ spreadsheet }: { spreadsheet: SpreadsheetModel },
		{ key, rest, location }: { key: string; rest: readonly unknown[]; location: Location },
	): void {
		const value = rest.find((part) => typeof part === 'string');
		const visibility = rest.find((part) => part instanceof EnumMember);
		spreadsheet.metadata.push({
			...location,
			id: spreadsheet.nextId(),
			key,
			value: typeof value === 'string' ? value : null,
			visibility: visibility?.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
		});
		spreadsheet.revision++;
	}

	static find(
		{ spreadsheet }: { spreadsheet: SpreadsheetModel },
		isWanted: (metadata: Metadata) => boolean,
	): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		return spreadsheet.metadata.filter(isWanted).map((metadata) => new DeveloperMetadataService(spreadsheet, metadata).asGoogle());
	}

	constructor(spreadsheet: SpreadsheetModel, metadata: Metadata) {
		super();
		this.#spreadsheet = spreadsheet;
		this.metadata = metadata;
	}

	getId(): number {
		return this.metadata.id;
	}

	getKey(): string {
		return this.metadata.key;
	}

	getValue(): string | null {
		return this.metadata.value;
	}

	setValue(value: string): GoogleAppsScript.Spreadsheet.DeveloperMetadata {
		this.metadata.value = value;
		return this.asGoogle();
	}

	getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
		return memberOf(
			DeveloperMetadataVisibility,
			this.metadata.visibility,
		) as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
	}

	remove(): void {
		this.#spreadsheet.metadata = this.#spreadsheet.metadata.filter((metadata) => metadata !== this.metadata);
		this.#spreadsheet.revision++;
	}
}
