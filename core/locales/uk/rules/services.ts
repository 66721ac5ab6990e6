import type { servicesRules } from '../../../rules/services/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

const noColumn = { says: 'У розділі послуг немає колонки «{column}».', fix: 'Додайте колонку із заголовком «{column}» і заповніть її.' };

export const services: Translation<WordsOfRules<typeof servicesRules>> = {
	'services/service-not-reported': {
		title: 'Послуга без жодної цифри',
		why: 'Рада не може стежити за послугою, яку лише названо.',
		messages: {
			listed: {
				says: 'Послуга «{service}» є в переліку, але про неї нічого не подано.',
				fix: 'Впишіть, скільки надано; якщо нічого, напишіть 0.',
			},
		},
	},
	'services/volume-missing': {
		title: 'Немає обсягу',
		why: 'Обсяг наданого – перше, за що платить партнер.',
		messages: {
			value: { says: 'Для послуги «{service}» не вказано, скільки надано.', fix: 'Впишіть, скільки надано; якщо нічого, напишіть 0.' },
			column: noColumn,
		},
	},
	'services/negative-volume': {
		title: 'Від’ємний обсяг',
		why: 'Менше ніж нічого надати не можна, і суми з таким числом хибні.',
		messages: {
			negative: { says: '«{service}»: {value} у колонці «{column}» менше нуля.', fix: 'Приберіть мінус або впишіть правильне число.' },
		},
	},
	'services/users-exceed-population': {
		title: 'Отримувачів більше, ніж жителів',
		why: 'Охоплення понад 100 % ставить під сумнів усі дані на одного жителя.',
		messages: {
			exceed: {
				says: '«{service}»: отримувачів – {users}, а населення в зоні – лише {population}.',
				fix: 'Виправте одне з чисел; рахуйте кожну людину раз, а не звернення.',
			},
		},
	},
	'services/breakdown-differs-from-total': {
		title: 'Дані громад не сходяться із загальним числом',
		why: 'Громада не може вірити своєму рядку, якщо рядки не складають цілого.',
		messages: {
			differs: {
				says: '«{service}», {column}: загалом {total}, а за громадами разом {sum}.',
				fix: 'Виправте загальне число чи рядок громади або додайте рядок, якого бракує.',
			},
		},
	},
	'services/partner-without-service': {
		title: 'Партнер без послуги',
		why: 'Хто платить за співробітництво, має бачити, що він отримує.',
		messages: {
			none: {
				says: 'Серед послуг немає жодної для громади «{municipality}».',
				fix: 'Додайте рядки цієї громади або рядок «Усі» для спільних послуг.',
			},
		},
	},
	'services/large-change-unexplained': {
		title: 'Значна зміна без пояснення',
		why: 'Стрибок – це новина або описка; рада має знати, що саме.',
		messages: {
			unexplained: {
				says: '«{service}»: зміна на {change}, з {previous} до {delivered}.',
				fix: 'Напишіть причину в колонці пояснень цього рядка або виправте число.',
			},
		},
	},
	'services/outlier': {
		title: 'Значення далеке від попередніх періодів',
		why: 'Небувале значення – часто хибна одиниця виміру або зайва цифра.',
		messages: {
			volume: {
				says: '«{service}»: {value}; медіана попередніх періодів ({periods}) – {median}.',
				fix: 'Перевірте число й одиницю; якщо все правильно, напишіть поруч причину.',
			},
			indicator: {
				says: '«{indicator}» ({service}): {value}; медіана попередніх періодів ({periods}) – {median}.',
				fix: 'Перевірте число й одиницю; якщо все правильно, напишіть поруч причину.',
			},
		},
	},
	'services/repeated-values': {
		title: 'Той самий обсяг з періоду в період',
		why: 'Справжні обсяги змінюються; незмінне число могли просто переписати.',
		messages: {
			repeated: {
				says: '«{service}»: знову {value}; періодів поспіль: {periods}.',
				fix: 'Перевірте, чи рахували наново; якщо так, напишіть про це в колонці пояснень.',
			},
		},
	},
	'services/plan-missing': {
		title: 'Послуга без плану',
		why: 'Без плану ніхто не скаже, багато це чи мало.',
		messages: {
			value: { says: 'Для послуги «{service}» немає планового обсягу.', fix: 'Впишіть обсяг, про який партнери домовилися на цей період.' },
			column: noColumn,
		},
	},
	'services/started-or-stopped-unexplained': {
		title: 'Початок чи припинення без пояснення',
		why: 'Відкрити чи закрити послугу партнери вирішують разом.',
		messages: {
			started: {
				says: '«{service}»: минулого періоду нічого, тепер {delivered}.',
				fix: 'Напишіть у колонці пояснень, чому послуга почалася, або виправте число.',
			},
			stopped: {
				says: '«{service}»: минулого періоду {previous}, тепер нічого.',
				fix: 'Напишіть у колонці пояснень, чому послуга припинилася, або виправте число.',
			},
		},
	},
	'services/volume-differs-from-unit-costs': {
		title: 'Один обсяг у двох версіях',
		why: 'Вартість одиниці з іншого обсягу – це вартість нічого.',
		messages: {
			differs: {
				says: '«{service}»: вартість одиниці пораховано з {volume}, а надано {delivered}.',
				fix: 'Візьміть в обох аркушах той самий обсяг.',
			},
		},
	},
	'services/service-dropped': {
		title: 'Послуга, про яку більше не звітують',
		why: 'Замовчують часто те, що пішло погано.',
		messages: {
			elsewhere: {
				says: 'Інші аркуші говорять про «{service}», але серед послуг її немає.',
				fix: 'Внесіть її з обсягом або приберіть з інших аркушів.',
			},
			past: {
				says: 'Про «{service}» звітували за {period}, а тепер її не названо.',
				fix: 'Внесіть її або напишіть у підсумку, коли вона скінчилася.',
			},
		},
	},
};
