import { LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import DesignEnglish from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import DocsEnglish from '@univerjs/docs-ui/locale/en-US';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import SheetsEnglish from '@univerjs/sheets/locale/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import RulesEnglish from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import ValidationEnglish from '@univerjs/sheets-data-validation-ui/locale/en-US';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import FormulaEnglish from '@univerjs/sheets-formula/locale/en-US';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import FormulaBarEnglish from '@univerjs/sheets-formula-ui/locale/en-US';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import NoteEnglish from '@univerjs/sheets-note-ui/locale/en-US';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import GridEnglish from '@univerjs/sheets-ui/locale/en-US';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import FrameEnglish from '@univerjs/ui/locale/en-US';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-formula/facade';

/** The spreadsheet component with the parts that are used; tabs, name box and menus are the page's own. */
export function startUniver(container: HTMLElement, isDark: boolean): { univer: Univer; api: FUniver } {
	const english = mergeLocales(
		...[DesignEnglish, FrameEnglish, DocsEnglish, SheetsEnglish, GridEnglish, FormulaEnglish, FormulaBarEnglish],
		...[RulesEnglish, ValidationEnglish, NoteEnglish],
	);
	const univer = new Univer({ theme: defaultTheme, darkMode: isDark, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: english } });
	univer.registerPlugin(UniverRenderEnginePlugin);
	univer.registerPlugin(UniverFormulaEnginePlugin);
	univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, footer: false });
	univer.registerPlugin(UniverDocsPlugin);
	univer.registerPlugin(UniverDocsUIPlugin);
	univer.registerPlugin(UniverSheetsPlugin);
	// Texts of digits are texts: Google puts no corner on them.
	univer.registerPlugin(UniverSheetsUIPlugin, { footer: false, disableForceStringAlert: true, disableForceStringMark: true });
	// What the file says a formula gave stays until something it depends on changes.
	univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.WHEN_EMPTY });
	univer.registerPlugin(UniverSheetsFormulaUIPlugin);
	univer.registerPlugin(UniverSheetsNumfmtPlugin);
	univer.registerPlugin(UniverSheetsDataValidationPlugin);
	// The list of a cell has no field of its own to search: it would take half of what is typed into the cell.
	univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showSearchOnDropdown: false });
	univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
	univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
	univer.registerPlugin(UniverSheetsNotePlugin);
	univer.registerPlugin(UniverSheetsNoteUIPlugin);
	return { univer, api: FUniver.newAPI(univer) };
}
