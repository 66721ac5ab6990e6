import {
	type Catalogue,
	type Choice,
	type ChoiceList,
	columnsOf,
	fillPlan,
	formatDate,
	planTemplate,
	type SectionKey,
	TEMPLATE_ROWS,
} from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { harmless } from '#core/view';
import { checkSpreadsheet } from './check-report.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { nextPeriod, periodAfter, type RollForwardWords } from './next-period.ts';
import { fill, Problem } from './problem.ts';
import { reportLanguage } from './report-language.ts';
import { showLink } from './views.ts';
import { digestOf, fillNewWorkbook } from './write-plan.ts';

/** Where a person's next workbook is noted while it is made: of which one, by which plan, and its id. */
const NEXT_PERIOD = 'nextPeriod';
/** Room to go on writing below what is carried over. */
const SPARE_ROWS = 100;

/** Makes a workbook for the period after this one. This one is only read. */
export function startNextPeriod(): void {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const reader = readerLanguage();
	const { nextPeriod: words } = addonWordsFor(reader);
	const { check } = checkSpreadsheet(spreadsheet);
	const { start, end } = check.period;
	if (start === undefined || end === undefined) throw new Problem('noPeriod');
	const language = reportLanguage(check.report, reader);
	const catalogue = wholeCatalogue(language);
	const content = nextPeriod(check, rollForwardWords(catalogue));
	if (content === undefined) throw new Problem('noPeriod');

	const after = periodAfter(start, end);
	const period = `${formatDate(after.start, catalogue.formats)} – ${formatDate(after.end, catalogue.formats)}`;
	const ui = SpreadsheetApp.getUi();
	const question = fill(words.question, { period });
	if (ui.alert(words.title, question, ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;

	const longest = Math.max(...Object.values(content).map((rows) => (Array.isArray(rows) ? rows.length : 1)));
	const plan = fillPlan(planTemplate(language, Math.max(TEMPLATE_ROWS, longest + SPARE_ROWS)), content);
	const name = `${harmless(check.entity ?? plan.title, 120)} ${period}`;
	const made = beginWorkbook(spreadsheet.getId(), digestOf(plan.sheets), fill(words.unfinished, { name }));
	made.setSpreadsheetLocale(spreadsheet.getSpreadsheetLocale());
	fillNewWorkbook(made, plan);
	made.rename(name);
	showLink(words.title, fill(words.done, { period }), made.getUrl(), name, reader);
	PropertiesService.getUserProperties().deleteProperty(NEXT_PERIOD);
}

/** A new workbook, or the one that a run which was stopped has begun for the same content. Its name says that it isn't finished. */
function beginWorkbook(of: string, plan: number, name: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
	const properties = PropertiesService.getUserProperties();
	const [known = '', id = ''] = (properties.getProperty(NEXT_PERIOD) ?? '').split('\n');
	if (known === `${of} ${plan}`) {
		try {
			return SpreadsheetApp.openById(id);
		} catch {
			// It was deleted meanwhile.
		}
	}
	const made = SpreadsheetApp.create(name);
	properties.setProperty(NEXT_PERIOD, `${of} ${plan}\n${made.getId()}`);
	return made;
}

function rollForwardWords(catalogue: Catalogue): RollForwardWords {
	const columnOf = (section: SectionKey, key: string) => columnsOf(section).find(([name]) => name === key)?.[1];
	return {
		draft: catalogue.choices.stage.draft[0],
		yes: catalogue.yes[0],
		no: catalogue.no[0],
		all: catalogue.allPartners[0],
		volume: catalogue.historyMeasures.volume[0],
		unitCost: catalogue.historyMeasures['unit-cost'][0],
		satisfiedShare: catalogue.historyMeasures['satisfied-share'][0],
		choice: (section, key, value) => {
			const column = columnOf(section, key);
			return column?.type === 'choice' ? wordOf(catalogue, column.of, value) : value;
		},
		typeOf: (section, key) => columnOf(section, key)?.type ?? 'text',
	};
}

function wordOf<L extends ChoiceList>(catalogue: Catalogue, list: L, value: string): string {
	const words = catalogue.choices[list] as { readonly [C in Choice<L>]: readonly [string, ...string[]] };
	return words[value as Choice<L>]?.[0] ?? value;
}
