import type { CommandName, OptionName } from '../cli/options.ts';
import type { FileProblemCode, Limits, Remark } from '../files/index.ts';
import { command as en } from './en/command.ts';
import { command as fr } from './fr/command.ts';
import type { Language } from './languages.ts';
import { command as ro } from './ro/command.ts';
import { command as uk } from './uk/command.ts';

/** What the command alone says. Placeholders stand in braces. */
export interface CommandWords {
	readonly summary: string;
	readonly usage: string;
	readonly options: string;
	readonly commands: { readonly [C in CommandName]: string };
	readonly optionHelp: { readonly [O in OptionName]: string };
	/** What `--output` does where it gives no copy of the report. */
	readonly outputHelp: { readonly brief: string; readonly other: string };
	/** Names of arguments, in capitals. */
	readonly arguments: {
		readonly file: string;
		readonly files: string;
		readonly reviews: string;
		readonly name: string;
		readonly id: string;
	};
	readonly examples: string;
	/** The exit status of the commands that judge nothing. */
	readonly done: string;
	readonly exitStatus: string;
	readonly moreHelp: string;
	/** `{nearest}`; stands after the sentence that says what is unknown. */
	readonly didYouMean: string;
	/** `{names}`. */
	readonly known: string;
	readonly seeHelp: string;
	readonly unknownCommand: string;
	readonly fileInsteadOfCommand: string;
	readonly noCommand: string;
	readonly unknownOption: string;
	readonly missingValue: string;
	readonly noValueWanted: string;
	readonly badValue: string;
	readonly badDate: string;
	readonly tooManyArguments: string;
	readonly noFiles: string;
	readonly noFile: string;
	readonly noOutputName: string;
	readonly noMunicipality: string;
	/** Of minutes: no report was named. */
	readonly noMinutesReport: string;
	/** `{file}`. */
	readonly noReviewFile: string;
	readonly noReviews: string;
	/** `{file}`: `{problem}`. */
	readonly reviewProblem: string;
	readonly unknownMunicipality: string;
	readonly noMunicipalities: string;
	readonly unknownRule: string;
	readonly oneReportOnly: string;
	readonly onlyXlsxMarked: string;
	readonly formatConflict: string;
	readonly unknownEnding: string;
	readonly templateEnding: string;
	readonly wouldOverwriteInput: string;
	readonly existsAlready: string;
	readonly written: string;
	readonly notWritten: { readonly permission: string; readonly noFolder: string; readonly noSpace: string; readonly other: string };
	readonly notRead: {
		readonly missing: string;
		readonly permission: string;
		readonly busy: string;
		readonly other: string;
		readonly folder: string;
	};
	readonly emptyFolder: string;
	/** `damaged-part` where the part is known. */
	readonly problems: { readonly [C in FileProblemCode | 'damaged-part']: string };
	readonly limits: { readonly [L in keyof Limits]: string };
	readonly remarks: { readonly [R in Remark]: string };
	readonly missingSheets: string;
	/** A workbook that is no report; the parts that follow are joined to one sentence. */
	readonly noReport: string;
	readonly noSheets: string;
	readonly sheetFound: string;
	readonly sheetFoundEmpty: string;
	readonly moreSheets: string;
	readonly errorsFound: string;
	readonly markersFound: string;
	readonly progress: string;
	/** `{command}`; how to see what one screen does not hold. */
	readonly shortHint: { readonly all: string; readonly section: string; readonly page: string };
	/** `{command}`, `{file}`. */
	readonly briefHint: string;
	readonly manyHint: string;
	readonly outOfMemory: string;
	readonly internal: string;
	readonly map: {
		readonly noFile: string;
		readonly ending: string;
		readonly notFound: string;
		readonly noMapping: string;
		readonly noTables: string;
		readonly nowhere: string;
		readonly scale: string;
		readonly leftOut: { readonly 'other-year': string; readonly 'other-version': string; readonly 'part-of-total': string };
		readonly moreColumns: string;
		readonly hint: string;
		/** Stands after the sentence that a workbook is no report. */
		readonly tryIt: string;
	};
	readonly rules: {
		readonly severity: string;
		readonly dependsOnStage: string;
		readonly parameters: string;
		readonly messages: string;
		readonly hint: string;
	};
}

const byLanguage: Readonly<Record<Language, CommandWords>> = { en, fr, uk, ro };

export function commandWords(language: Language): CommandWords {
	return byLanguage[language];
}
