import type { Catalogue } from '../catalogue.ts';
import { emptyWords } from './empty-words.ts';

export const vocabulary: Pick<
	Catalogue,
	| 'language'
	| 'name'
	| 'formats'
	| 'topics'
	| 'choices'
	| 'historyMeasures'
	| 'allPartners'
	| 'yes'
	| 'no'
	| 'totals'
	| 'months'
	| 'missing'
	| 'placeholders'
	| 'emptyWords'
	| 'plausible'
> = {
	language: 'en',
	name: 'English',
	formats: { decimal: '.', group: ',', date: '{d}/{m}/{y}', percent: '{n} %', money: '{currency} {n}', locale: 'en-GB' },
	topics: {
		structure: 'Structure',
		services: 'Services',
		quality: 'Quality',
		satisfaction: 'Satisfaction',
		finance: 'Finance',
		progress: 'Progress',
		governance: 'Governance',
		'follow-up': 'Follow-up',
		submission: 'Submission',
	},
	choices: {
		stage: { draft: ['Draft', 'Provisional'], interim: ['Interim', 'Intermediate'], final: ['Final', 'Approved'] },
		better: { higher: ['Higher', 'High', 'Up', 'More', '↑'], lower: ['Lower', 'Low', 'Down', 'Less', '↓'] },
		budgetKind: {
			revenue: ['Revenue', 'Revenues', 'Income', 'Receipts'],
			expenditure: ['Expenditure', 'Expenditures', 'Expense', 'Expenses', 'Spending'],
		},
		budgetCategory: {
			fees: ['Fees and charges', 'Fees', 'Charges', 'User fees', 'Tariffs'],
			contributions: ['Partner contributions', 'Contributions', 'Municipal contributions'],
			grants: ['Grants', 'Subsidies', 'Grants and transfers', 'Transfers'],
			staff: ['Staff', 'Staff costs', 'Personnel', 'Salaries', 'Wages'],
			'goods-and-services': ['Goods and services', 'Supplies', 'Operating costs'],
			maintenance: ['Maintenance', 'Repairs', 'Repair and maintenance'],
			investment: ['Investment', 'Capital expenditure', 'Capital', 'Capex'],
			'debt-service': ['Debt service', 'Loan repayment', 'Interest'],
			other: ['Other', 'Miscellaneous'],
		},
		progressStatus: {
			planned: ['Planned', 'Not started', 'To do'],
			'in-progress': ['In progress', 'Ongoing', 'Under way', 'Started'],
			done: ['Done', 'Completed', 'Complete', 'Finished'],
			delayed: ['Delayed', 'Late', 'Overdue'],
			cancelled: ['Cancelled', 'Canceled', 'Dropped'],
		},
		committeeRole: {
			chair: ['Chair', 'Chairperson', 'Chairman', 'President'],
			member: ['Member', 'Full member'],
			substitute: ['Substitute', 'Deputy', 'Alternate'],
		},
		issueTopic: {
			services: ['Services', 'Service'],
			quality: ['Quality'],
			satisfaction: ['Satisfaction', 'Customers'],
			finance: ['Finance', 'Finances', 'Budget'],
			progress: ['Progress'],
			governance: ['Governance', 'Management'],
			other: ['Other'],
		},
		issueSeverity: { low: ['Low', 'Minor'], medium: ['Medium', 'Moderate'], high: ['High', 'Major', 'Critical'] },
		issueStatus: {
			open: ['Open', 'New'],
			'in-progress': ['In progress', 'Ongoing', 'Under way'],
			resolved: ['Resolved', 'Closed', 'Done', 'Solved'],
			withdrawn: ['Withdrawn', 'Cancelled', 'Rejected'],
		},
		assessmentKind: { regular: ['Regular', 'Periodic', 'Annual'], 'ad-hoc': ['Ad hoc', 'One-off', 'Special'] },
		assessmentStatus: {
			requested: ['Requested', 'Asked for', 'Planned'],
			'in-progress': ['In progress', 'Ongoing', 'Under way'],
			completed: ['Completed', 'Done', 'Finished'],
			cancelled: ['Cancelled', 'Canceled', 'Withdrawn'],
		},
	},
	historyMeasures: {
		volume: ['Volume', 'Delivered', 'Actual volume'],
		'unit-cost': ['Unit cost', 'Cost per unit'],
		'satisfied-share': ['% satisfied', 'Satisfied %', 'Satisfaction rate'],
	},
	allPartners: ['All', 'All partners', 'All municipalities', 'Whole area'],
	yes: ['Yes', 'Y', 'True', 'x', '✓', '✔'],
	no: ['No', 'N', 'False', '✗'],
	totals: [
		'Total',
		'Totals',
		'Grand total',
		'Subtotal',
		'Sub-total',
		'Sum',
		'Overall',
		'Sum total',
		'Total amount',
		'In total',
		'All together',
	],
	months: [
		['January', 'Jan'],
		['February', 'Feb'],
		['March', 'Mar'],
		['April', 'Apr'],
		['May'],
		['June', 'Jun'],
		['July', 'Jul'],
		['August', 'Aug'],
		['September', 'Sept', 'Sep'],
		['October', 'Oct'],
		['November', 'Nov'],
		['December', 'Dec'],
	],
	missing: ['not available', 'not applicable', 'not known', 'unknown', 'no data', 'missing', 'not measured', 'not reported', 'n.k.'],
	placeholders: [
		'to be completed',
		'to be confirmed',
		'to be determined',
		'to be added',
		'to do',
		'todo',
		'tbd',
		'tbc',
		'tba',
		'xxx',
		'xx',
		'???',
		'lorem ipsum',
		'insert text',
		'example',
		'sample text',
	],
	emptyWords,
	plausible: {
		lowest: ['Lowest plausible', 'Minimum plausible', 'Plausible minimum'],
		highest: ['Highest plausible', 'Maximum plausible', 'Plausible maximum'],
	},
};
