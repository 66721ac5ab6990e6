import type { submissionRules } from '../../../rules/submission/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const submission: Translation<WordsOfRules<typeof submissionRules>> = {
	'submission/sent-late': {
		title: 'Звіт надіслано із запізненням',
		why: 'Рада, яка дізнається надто пізно, вже не може вплинути.',
		messages: {
			report: {
				says: 'Подано {submittedOn}, строк був {dueOn}. Днів запізнення: {days}.',
				fix: 'Виправте дату, якщо вона хибна; інакше домовтеся про посильні строки.',
			},
			partner: {
				says: 'Звіт для «{municipality}» надіслано {sentOn}, строк був {dueOn}. Днів запізнення: {days}.',
				fix: 'Виправте дату, якщо вона хибна; надалі надсилайте звіт усім одночасно.',
			},
		},
	},
	'submission/not-sent': {
		title: 'Звіт надіслано не всім',
		why: 'Кожен голова і кожна рада мають отримувати регулярні звіти.',
		messages: {
			mayor: {
				says: 'Голові громади «{municipality}» звіт не надіслано.',
				fix: 'Надішліть звіт і впишіть тут дату.',
			},
			council: {
				says: 'Раді громади «{municipality}» звіт не надіслано.',
				fix: 'Надішліть звіт і впишіть тут дату.',
			},
			neither: {
				says: 'Звіт не надіслано ні голові, ні раді громади «{municipality}».',
				fix: 'Надішліть обом і впишіть дати в цьому рядку.',
			},
		},
	},
	'submission/not-presented': {
		title: 'Рада не заслухала звіт',
		why: 'Звіт, якого не заслухали на сесії, не веде до рішень.',
		messages: {
			notPresented: {
				says: 'Громаді «{municipality}» надіслано {sentOn}, але за рік рада звіту не заслухала.',
				fix: 'Попросіть внести звіт до порядку денного й упишіть тут дату сесії.',
			},
			late: {
				says: 'Громаді «{municipality}» звіт надіслано {sentOn}; рада заслухала його аж {presentedOn}.',
				fix: 'Виправте дату, якщо вона хибна; надалі подавайте звіт на сесію протягом року.',
			},
		},
	},
	'submission/period-unusual': {
		title: 'Незвичний період',
		why: 'Цифри незвичного періоду ні з чим порівняти.',
		messages: {
			length: {
				says: 'Період триває з {start} до {end}, місяців: {months}.',
				fix: 'Виправте хибну дату; період – це рік, півріччя, квартал або місяць.',
			},
			gap: {
				says: 'Період починається {start}, а останній з минулих періодів – {last}.',
				fix: 'Виправте дати або додайте до минулих періодів те, чого бракує.',
			},
		},
	},
	'submission/final-incomplete': {
		title: 'Остаточний, але не поданий чи не схвалений',
		why: 'За остаточний звіт хтось має відповідати.',
		messages: {
			notSubmitted: {
				says: 'Звіт остаточний, а день подання не вказано.',
				fix: 'Вкажіть день або назвіть звіт проєктом.',
			},
			notApproved: {
				says: 'Звіт остаточний, а його ніхто не схвалив.',
				fix: 'Вкажіть, хто його схвалив.',
			},
		},
	},
};
