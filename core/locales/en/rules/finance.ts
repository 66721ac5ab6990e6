import type { financeRules } from '../../../rules/finance/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const finance: WordsOfRules<typeof financeRules> = {
	'finance/shares-do-not-sum': {
		title: 'Cost shares that do not make 100 %',
		why: 'Somebody would pay too much, or nobody would pay the rest.',
		messages: {
			differs: {
				says: 'The partners’ cost shares add up to {sum}.',
				fix: 'Correct the shares so that they add up to 100 %.',
			},
			incomplete: {
				says: 'The cost shares add up to {sum}. Partners without a share: {blank}.',
				fix: 'Fill in what is missing; all shares together must make 100 %.',
			},
		},
	},
	'finance/contribution-differs-from-share': {
		title: 'Contribution that is not the agreed share',
		why: 'Each partner should pay what was agreed, no more and no less.',
		messages: {
			differs: {
				says: '“{municipality}” owes {due}; its share of {share} makes {expected}.',
				fix: 'Correct the amount due, or the partner’s cost share.',
			},
		},
	},
	'finance/contribution-overdue': {
		title: 'Contribution overdue',
		why: 'What one partner leaves unpaid, the others must bear, or the services.',
		messages: {
			overdue: {
				says: '“{municipality}” was to pay {due} by {dueOn}. Still unpaid: {rest}.',
				fix: 'Correct the amount paid, or write in the plan for arrears how the rest will be paid.',
			},
		},
	},
	'finance/opening-balance-differs': {
		title: 'Opening balance is not the last closing one',
		why: 'Money must not appear or vanish between two periods.',
		messages: {
			differs: {
				says: 'The period opens with {opening}, but the last one closed with {previousClosing}.',
				fix: 'Carry over the last closing balance, or correct it if it was revised.',
			},
		},
	},
	'finance/balances-do-not-add-up': {
		title: 'Balances that do not add up',
		why: 'Cash that cannot be traced cannot be trusted.',
		messages: {
			differs: {
				says: 'The closing balance is {closing}; opening + money in − money out makes {expected}.',
				fix: 'Find the figure that is wrong: opening, money in, money out or closing.',
			},
			minus: {
				says: 'Money out is written with a minus ({outflow}), so the balances do not add up.',
				fix: 'Write money out without the minus.',
			},
		},
	},
	'finance/shared-account-not-zero': {
		title: 'Shared account not cleared',
		why: 'What is left on it belongs to the partners, or is owed by them.',
		messages: {
			notZero: {
				says: 'The shared account stands at {balance}; the agreement asks for zero.',
				fix: 'Settle the rest with the partners, then report the account as 0.',
			},
		},
	},
	'finance/variance-unexplained': {
		title: 'Budget variance without an explanation',
		why: 'Councils that pay must know why spending left the budget they approved.',
		messages: {
			unexplained: {
				says: '“{line}”: {actual} against a budget of {budget}, a variance of {variance}.',
				fix: 'Write the reason in the explanation column of this row, or correct the figure.',
			},
			unbudgeted: {
				says: '“{line}” comes to {actual}, though nothing was budgeted.',
				fix: 'Write the reason in the explanation column of this row, or enter the budget.',
			},
		},
	},
	'finance/collection-rate-low': {
		title: 'Collection rate low or implausible',
		why: 'Bills that stay unpaid end up with the partners’ taxpayers.',
		messages: {
			low: {
				says: 'Of what was billed, {rate} was collected; {asked} is asked for. Still unpaid: {rest}.',
				fix: 'Check both figures; if they are right, agree on how to collect the arrears.',
			},
			implausible: {
				says: 'Billed: {billed}; collected: {collected}. That is below 0 % or above 110 %.',
				fix: 'Check both figures; count only what was paid of this period’s bills.',
			},
		},
	},
	'finance/cost-not-recovered': {
		title: 'Running costs not covered',
		why: 'A gap that nobody covers ends in debt or in worse services.',
		messages: {
			notRecovered: {
				says: 'Running costs {expenditure}, revenue for them {revenue}. Not covered: {shortfall}.',
				fix: 'Check amounts and categories; if right, decide on fees, contributions or savings.',
			},
		},
	},
	'finance/unit-cost-differs': {
		title: 'Unit cost is not cost divided by volume',
		why: 'Councils compare services by this figure.',
		messages: {
			differs: {
				says: '“{service}”: the unit cost is {unitCost}; cost divided by volume makes {expected}.',
				fix: 'Correct the unit cost, the cost or the volume.',
			},
		},
	},
	'finance/unit-cost-outlier': {
		title: 'Unusual unit cost',
		why: 'A cost that jumps is a mistake, or something that councils must hear of.',
		messages: {
			outlier: {
				says: '“{service}”: a unit costs {unitCost}; in earlier periods it was around {median}.',
				fix: 'Check cost and volume; if they are right, give the reason in the summary.',
			},
			change: {
				says: '“{service}”: a unit costs {unitCost}; last period it was {previous}. Change: {change}.',
				fix: 'Check cost and volume; if they are right, give the reason in the summary.',
			},
		},
	},
	'finance/low-cash-cover': {
		title: 'Little cash in reserve',
		why: 'With too little cash, one late payment stops wages and services.',
		messages: {
			low: {
				says: 'Closing balance {closing}, spent a month {monthly}. Months covered: {cover}; asked for: {asked}.',
				fix: 'Check the figures; if they are right, agree on a reserve with the partners.',
			},
		},
	},
	'finance/accounts-not-attached': {
		title: 'Accounts not attached',
		why: 'Councils must be able to see what the figures rest on.',
		messages: {
			notAttached: {
				says: 'There is no link to the accounts of the period up to {periodEnd}.',
				fix: 'Publish or attach the accounts and write here where they are.',
			},
		},
	},
	'finance/line-misfiled': {
		title: 'Revenue among expenditure, or the other way round',
		why: 'One line on the wrong side changes the result twice over.',
		messages: {
			kind: {
				says: '“{line}” stands on the wrong side for its category.',
				fix: 'Correct the type of the line: revenue or expenditure.',
			},
			category: {
				says: '“{line}” has a category that its side of the budget doesn’t know.',
				fix: 'Correct the category of the line.',
			},
		},
	},
	'finance/negative-amount': {
		title: 'An amount below zero',
		why: 'A minus turns a cost into income in every total.',
		messages: {
			negative: {
				says: '“{column}” holds {amount}, less than nothing.',
				fix: 'Write the amount without the minus, or explain the reversal.',
			},
			column: {
				says: 'All that was spent has a minus in “{column}”.',
				fix: 'Write what was spent without a minus; the type of the line says which way the money goes.',
			},
		},
	},
	'finance/share-out-of-range': {
		title: 'A cost share that cannot be',
		why: 'Nobody can bear more than all of the costs, or less than nothing.',
		messages: {
			outside: {
				says: '“{municipality}” bears {share} of the costs.',
				fix: 'Write the share of the agreement, from 0 to 100 %.',
			},
		},
	},
	'finance/overpaid-contribution': {
		title: 'More paid than was due',
		why: 'What a partner paid too much is owed back to it.',
		messages: {
			overpaid: {
				says: '“{municipality}” paid {paid}, and {due} was due.',
				fix: 'Correct the figure that is wrong, or explain: arrears of last year, paid in advance.',
			},
		},
	},
	'finance/contributions-differ-from-budget': {
		title: 'Contributions in two versions',
		why: 'The partners’ money is the first thing that a council adds up.',
		messages: {
			line: {
				says: '“{municipality}”: the budget has {line}, the contributions {due} due and {paid} paid.',
				fix: 'Find which sheet is right and correct the other.',
			},
			total: {
				says: 'The budget has contributions of {lines}; the partners’ sheet has {due} due and {paid} paid.',
				fix: 'Find which sheet is right and correct the other.',
			},
		},
	},
	'finance/cash-differs-from-budget': {
		title: 'Cash that differs from the budget',
		why: 'Money that moved without a line in the budget, or the reverse, needs a word.',
		messages: {
			inflow: {
				says: '{cash} came in; the budget has {budget} received.',
				fix: 'Correct the figure that is wrong, or explain: a loan, bills still unpaid, VAT.',
			},
			outflow: {
				says: '{cash} went out; the budget has {budget} spent.',
				fix: 'Correct the figure that is wrong, or explain: an investment, a repayment, bills still unpaid.',
			},
		},
	},
	'finance/service-without-unit-cost': {
		title: 'Service without a unit cost',
		why: 'Without it nobody can tell what the service costs a household.',
		messages: {
			without: {
				says: '“{service}” is reported, but not among the unit costs.',
				fix: 'Add a row with its cost and volume.',
			},
		},
	},
	'finance/unit-costs-differ-from-budget': {
		title: 'Costs of a service in two versions',
		why: 'A unit cost is only as good as the cost it is made from.',
		messages: {
			service: {
				says: '“{service}” costs {cost} here; its lines in the budget make {lines}.',
				fix: 'Use the same costs in both sheets.',
			},
			total: {
				says: 'All services together cost {cost} here, more than the {lines} spent in the budget.',
				fix: 'Check the costs of the services against the budget.',
			},
		},
	},
	'finance/debt-jump-unexplained': {
		title: 'Debt without a word',
		why: 'A loan binds the partners for years; the council must know of it.',
		messages: {
			jump: {
				says: 'The debt is {debt}, after {previous} last period.',
				fix: 'Write in the explanation what was borrowed or repaid, and who decided it.',
			},
			unserved: {
				says: 'There is a debt of {debt}, and no line of the budget for interest or repayment.',
				fix: 'Correct the debt, add its debt service to the budget, or explain.',
			},
		},
	},
	'finance/cost-jump-unexplained': {
		title: 'Much more or less than last period, no reason given',
		why: 'A budget can be kept and still hide a jump.',
		messages: {
			jump: {
				says: '“{line}” is {actual}, after {previous} last period: {change}.',
				fix: 'Write the reason beside the line, or correct the figure.',
			},
		},
	},
	'finance/account-overdrawn': {
		title: 'Overdrawn account',
		why: 'Whoever lends the money decides with the partners.',
		messages: {
			overdrawn: {
				says: '“{column}” is {amount}: the account is overdrawn.',
				fix: 'Correct the balance, or explain who lends the money and until when.',
			},
		},
	},
};
