import type { SourceWords } from '../../rule/sources.ts';
import type { Translation } from '../translated.ts';

/** What the checklist follows: the panel of the extension needs no other. */
export const manual = 'Посібник з міжмуніципального співробітництва (Рада Європи, ПРООН, LGI), крок 12: постійний моніторинг та оцінювання';

export const sources: Translation<SourceWords> = {
	S12: manual,
	S13: 'Посібник з міжмуніципального співробітництва (Рада Європи, ПРООН, LGI), крок 13',
	S14: 'Посібник з міжмуніципального співробітництва (Рада Європи, ПРООН, LGI), крок 14',
	IBNET: 'IBNET, міжнародна мережа порівняння водоканалів: охоплення послугами',
	DHIS2: 'DHIS2 і ВООЗ, перевірка якості даних: викиди за модифікованою z-оцінкою (Iglewicz, Hoaglin 1993)',
	SISPEA: 'SISPEA (Франція), показник P155.1: рівень письмових скарг',
	KOSTRA: 'KOSTRA (Норвегія), клас рахунків 290: спільні рахунки міжмуніципального співробітництва',
	CGCT: 'Code général des collectivités territoriales (Франція), стаття L5211-39',
	AAPOR: 'AAPOR, рекомендації щодо точності невипадкових вибірок',
	survey: 'Теорія вибірки: похибка частки за рівня довіри 95 % з поправкою на скінченну сукупність',
	arithmetic: 'Арифметика: числа мають узгоджуватися між собою',
	tabular: 'Добра практика табличних даних (Frictionless Data, W3C CSV on the Web)',
	practice: 'Добра практика публічної звітності',
};
