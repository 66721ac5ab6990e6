import type { qualityRules } from '../../../rules/quality/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

const noColumn = { says: 'У розділі якості немає колонки «{column}».', fix: 'Додайте колонку із заголовком «{column}» і заповніть її.' };

export const quality: Translation<WordsOfRules<typeof qualityRules>> = {
	'quality/service-without-indicator': {
		title: 'Послуга без показника якості',
		why: 'Від великого обсягу мало користі, якщо ніхто не питає, чи добра послуга.',
		messages: {
			without: {
				says: 'Жоден показник не відображає якості послуги «{service}».',
				fix: 'Додайте рядок у розділі якості: що вимірюють, ціль і факт.',
			},
		},
	},
	'quality/percentage-out-of-range': {
		title: 'Відсоток менший за 0 або більший за 100',
		why: 'Частина не може бути більша за ціле чи менша за ніщо.',
		messages: {
			outside: {
				says: '«{indicator}»: {value} у колонці «{column}» – неможливий відсоток.',
				fix: 'Виправте цифру або одиницю: що може перевищити 100, те індекс або співвідношення.',
			},
		},
	},
	'quality/numerator-exceeds-denominator': {
		title: 'Частина більша за ціле',
		why: 'Частка, обчислена з таких чисел, нічого не означає.',
		messages: {
			exceeds: {
				says: '«{indicator}»: частина, {numerator}, більша за ціле, {denominator}.',
				fix: 'Виправте одне з чисел; можливо, їх переплутано місцями.',
			},
		},
	},
	'quality/ratio-differs': {
		title: 'Результат не сходиться зі складниками',
		why: 'Два числа про одне й те саме: читач не знає, якому вірити.',
		messages: {
			differs: {
				says: '«{indicator}»: вказано {actual}, а чисельник і знаменник дають {workedOut}.',
				fix: 'Виправте результат або той складник, що хибний.',
			},
			dividesByZero: {
				says: '«{indicator}»: вказано {actual}, але знаменник – 0.',
				fix: 'Виправте знаменник, а якщо випадків не було, замість результату напишіть н/д.',
			},
			unclear: {
				says: '«{indicator}»: {actual} ({unit}) – це не чисельник, поділений на знаменник.',
				fix: 'Перевірте обчислення; якщо одиниці перераховано, усе гаразд.',
			},
		},
	},
	'quality/implausible-value': {
		title: 'Неправдоподібне значення',
		why: 'Партнери домовилися про межі цього показника, а він виходить за них.',
		messages: {
			low: {
				says: '«{indicator}»: {value} у колонці «{column}» менше за найнижче правдоподібне, {bound}.',
				fix: 'Перевірте; якщо правильно, поясніть це в коригувальних заходах.',
			},
			high: {
				says: '«{indicator}»: {value} у колонці «{column}» більше за найвище правдоподібне, {bound}.',
				fix: 'Перевірте; якщо правильно, поясніть це в коригувальних заходах.',
			},
		},
	},
	'quality/target-missing': {
		title: 'Показник без цілі',
		why: 'Без цілі ніхто не скаже, чи результат достатній.',
		messages: {
			value: { says: 'Для показника «{indicator}» немає цілі.', fix: 'Впишіть значення, про яке партнери домовилися на цей період.' },
			column: noColumn,
		},
	},
	'quality/missed-target-without-action': {
		title: 'Ціль не досягнуто, заходів немає',
		why: 'Комітет має бачити не лише невдачу, а й те, що з нею роблять.',
		messages: {
			higher: {
				says: '«{indicator}»: досягнуто {actual}, а ціль – щонайменше {target}.',
				fix: 'Напишіть у коригувальних заходах, що зроблять, хто і коли.',
			},
			lower: {
				says: '«{indicator}»: маємо {actual}, а ціль – щонайбільше {target}.',
				fix: 'Напишіть у коригувальних заходах, що зроблять, хто і коли.',
			},
		},
	},
	'quality/direction-missing': {
		title: 'Не сказано, що краще',
		why: 'Більше переробки – добре, більше втрат води – ні: звіт має це вказувати.',
		messages: {
			value: { says: 'Для показника «{indicator}» не сказано, що краще: більше чи менше значення.', fix: 'Напишіть «Більше» або «Менше».' },
			column: noColumn,
		},
	},
	'quality/source-missing': {
		title: 'Показник без джерела',
		why: 'Числу, походження якого відоме, можна вірити.',
		messages: {
			value: {
				says: 'Для показника «{indicator}» не сказано, звідки число.',
				fix: 'Назвіть реєстр, журнал чи опитування, звідки його взято.',
			},
			column: noColumn,
		},
	},
	'quality/large-change-unexplained': {
		title: 'Якість дуже змінилася, причини немає',
		why: 'Стрибок – це новина або описка; рада має знати, що саме.',
		messages: {
			unexplained: {
				says: '«{indicator}»: було {previous}, стало {actual}: {change}.',
				fix: 'Виправте цифру або напишіть у заходах, що за цим стоїть.',
			},
		},
	},
	'quality/target-without-ambition': {
		title: 'Ціль, яка нічого не вимагає',
		why: 'Хто малює ціль після пострілу, завжди влучає.',
		messages: {
			zero: {
				says: '«{indicator}» має ціль {target}, повз яку не схибиш.',
				fix: 'Запишіть ціль, про яку домовилися партнери.',
			},
			always: {
				says: '«{indicator}» має ціль {target}; найгірше значення досі – {worst}.',
				fix: 'Домовтеся про ціль, яка чогось вимагає.',
			},
			follows: {
				says: 'Ціль «{indicator}» – {target}, а результат – {actual}.',
				fix: 'Запишіть ціль, узгоджену до початку періоду.',
			},
			allFollow: {
				says: 'Цілі, що просто повторюють результати: {count}.',
				fix: 'Запишіть цілі, узгоджені до початку періоду.',
			},
		},
	},
};
