import type { financeRules } from '../../../rules/finance/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const finance: WordsOfRules<typeof financeRules> = {
	'finance/shares-do-not-sum': {
		title: 'Cost shares that do not make 100 %',
		why: 'Somebody would pay too much, or nobody would pay the rest.',
		messages: {
			differs: { says: 'The partners’ cost shares add up to {sum}.', fix: 'Correct the shares so that they add up to 100 %.' },
		},
	},
	'finance/variance-unexplained': {
		title: 'Budget variance without an explanation',
		why: 'Councils that pay must know why spending left the budget they approved.',
		messages: {
			unexplained: {
				says: '“{line}” is {variance} off its budget of {budget}: {actual}.',
				fix: 'Write the reason in the explanation column of this row, or correct the figure.',
			},
		},
	},
};
