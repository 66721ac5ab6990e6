import { getVocabulary } from '../../report/vocabulary.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { fold, foldName } from '../../workbook/index.ts';

/** Words that promise nothing, in the languages of the reports. */
const EMPTY = new Set(
	[
		...[
			'to be decided',
			'to be defined',
			'to be agreed',
			'to be discussed',
			'under review',
			'under consideration',
			'in progress',
			'ongoing',
			'pending',
			'monitoring',
			'monitor',
		],
		...[
			'we will see',
			'none yet',
			'not yet',
			'see above',
			'as above',
			'ditto',
			'later',
			'soon',
			'continue',
			'keep going',
			'will be done',
			'being looked at',
			'being considered',
		],
		...[
			'à décider',
			'à définir',
			'à discuter',
			'à l’étude',
			'en cours',
			'en attente',
			'à suivre',
			'voir plus haut',
			'idem',
			'suivi',
			'aucune pour le moment',
			'à voir',
		],
		...[
			'буде визначено',
			'на розгляді',
			'розглядається',
			'у процесі',
			'в процесі',
			'в роботі',
			'у роботі',
			'очікується',
			'див вище',
			'те саме',
			'моніторинг',
			'поки немає',
			'пізніше',
			'вирішується',
		],
		...[
			'de stabilit',
			'de decis',
			'în analiză',
			'în curs',
			'în lucru',
			'în așteptare',
			'vezi mai sus',
			'idem',
			'monitorizare',
			'se va vedea',
			'se analizează',
			'nimic încă',
		],
	].map((text) => fold(text)),
);
const FEWEST_LETTERS = 6;

const looked = [
	{ section: 'issues', key: 'measure', about: 'issue' },
	{ section: 'assessments', key: 'correctiveAction', about: 'bottleneck' },
] as const;

export const measureIsAPlaceholder = defineRule({
	id: 'follow-up/measure-is-a-placeholder',
	severity: 'warning',
	sources: ['S12'],
	isCause: true,
	reads: ['issues', 'assessments'],
	messages: {
		empty: { text: 'text' },
		repeats: { text: 'text' },
	},
	check({ report }, judge) {
		const { placeholders } = getVocabulary();
		for (const { section, key, about } of looked) {
			const table = report[section];
			const texts = table.column(key as never).values as readonly (string | undefined)[];
			const subjects = table.column(about as never).values as readonly (string | undefined)[];
			texts.forEach((text, index) => {
				if (text === undefined) return;
				const folded = fold(text);
				const isEmpty = EMPTY.has(folded) || placeholders.has(foldName(text)) || folded.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS;
				if (isEmpty) judge.fail('empty', table.at(index, key as never), { text });
				else if (folded === fold(subjects[index] ?? '')) judge.fail('repeats', table.at(index, key as never), { text });
				else judge.pass();
			});
		}
	},
});

export const examples: Examples<typeof measureIsAPlaceholder> = {
	valid: [
		{
			name: 'Something is done',
			report: { issues: [{ id: '1', issue: 'Bins overflow', measure: 'A second round on Fridays' }] },
		},
	],
	invalid: [
		{
			name: 'Words that promise nothing, and the issue once more',
			report: {
				issues: [
					{ id: '1', issue: 'Bins overflow', measure: 'Under review' },
					{ id: '2', issue: 'Bins overflow', measure: 'tbd' },
					{ id: '3', issue: 'Bins overflow', measure: 'на розгляді' },
					{ id: '4', issue: 'Bins overflow', measure: 'Bins overflow.' },
				],
			},
			findings: [
				{ message: 'empty', at: 'issues 1 measure' },
				{ message: 'empty', at: 'issues 2 measure' },
				{ message: 'empty', at: 'issues 3 measure' },
				{ message: 'repeats', at: 'issues 4 measure' },
			],
		},
	],
};
