/** What the add-on takes through core's door. */
export {
	catalogueFor,
	catalogues,
	checkWorkbook,
	columnsOf,
	describeFinding,
	fillPlan,
	languageOf,
	marginOfError,
	netPromoterScore,
	parseReport,
	planTemplate,
	robustZ,
	sampleSize,
	sections,
} from '#core';
