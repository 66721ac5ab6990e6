import type { progressRules } from '../../../rules/progress/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const progress: Translation<WordsOfRules<typeof progressRules>> = {
	'progress/activity-without-dates': {
		title: 'Захід без дат',
		why: 'Без дат ніхто не скаже, чи робота йде вчасно.',
		messages: {
			column: { says: 'У розділі «Виконання плану» немає колонки «{column}».', fix: 'Додайте колонку «{column}» і заповніть її.' },
			none: {
				says: 'Для заходу «{activity}» не заплановано ні початку, ні завершення.',
				fix: 'Заповніть обидві дати або напишіть у «Поясненні», чого чекаєте.',
			},
			one: {
				says: 'Для заходу «{activity}» немає дати в колонці «{column}».',
				fix: 'Заповніть «{column}» або напишіть у «Поясненні», чого чекаєте.',
			},
			reversed: {
				says: 'Захід «{activity}» має завершитися {end}, раніше, ніж початися: {start}.',
				fix: 'Виправте одну з дат або поміняйте їх місцями.',
			},
		},
	},
	'progress/overdue-activity-unexplained': {
		title: 'Прострочено без пояснення',
		why: 'Комітет може допомогти, лише коли знає причину затримки.',
		messages: {
			overdue: {
				says: 'Захід «{activity}» мав завершитися {plannedEnd}, але не виконаний.',
				fix: 'Напишіть причину й нову дату в «Поясненні»; якщо виконано, виправте стан.',
			},
		},
	},
	'progress/status-contradicts-completion': {
		title: 'Стан суперечить виконанню',
		why: 'Ніхто не скаже, чи цю роботу завершено.',
		messages: {
			outOfRange: {
				says: 'Захід «{activity}»: указано {complete} виконання, а можливо лише від 0 до 100 %.',
				fix: 'Напишіть, скільки виконано, від 0 до 100 %.',
			},
			endsInFuture: {
				says: 'Захід «{activity}» нібито завершено {endedOn}, але цей день ще не настав.',
				fix: 'Виправте дату; якщо це прогноз, його місце в завершенні за планом.',
			},
			doneButIncomplete: {
				says: 'Захід «{activity}» нібито виконано, але лише на {complete}.',
				fix: 'Виправте стан або відсоток виконання.',
			},
			endedButOpen: {
				says: 'Захід «{activity}» завершено {endedOn}, але стан свідчить про інше.',
				fix: 'Укажіть стан «Виконано» або приберіть дату завершення.',
			},
			completeButOpen: {
				says: 'Захід «{activity}» виконано на 100 %, але стан свідчить про інше.',
				fix: 'Виправте стан або відсоток виконання.',
			},
			plannedButStarted: {
				says: 'Захід «{activity}» за станом лише заплановано, але виконано на {complete}.',
				fix: 'Укажіть стан «Виконується» або виправте відсоток виконання.',
			},
		},
	},
	'progress/objective-without-activity': {
		title: 'Ціль без заходів',
		why: 'Цілі, для якої ніхто нічого не робить, не буде досягнуто.',
		messages: {
			none: {
				says: 'Для цілі «{objective}» не названо жодного заходу.',
				fix: 'Назвіть захід або напишіть у «Поясненні», чому його немає.',
			},
			cancelled: {
				says: 'Усі заходи для цілі «{objective}» скасовано.',
				fix: 'Заплануйте інший захід або напишіть у «Поясненні», що буде з ціллю.',
			},
		},
	},
};
