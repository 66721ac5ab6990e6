import { writeXlsx } from 'hucre/xlsx';
import type { CellValue } from '#core';

interface OwnSheet {
	readonly name: string;
	readonly rows: (string | number | null)[][];
}

const texts = {
	en: {
		volumes: 'Waste by month',
		months: ['Service', 'Municipality', 'Unit', 'January', 'February', 'March', 'April', 'May', 'June', 'Total'],
		money: (year: number) => `Money ${year}`,
		budget: (year: number) => ['Heading', 'Group', `${year} Voted`, `${year} Spent`],
		total: 'Total',
		survey: 'Residents survey',
		questions: ['Question', 'Answers', 'Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'],
		contacts: 'Contacts',
		people: ['Municipality', 'Inhabitants', 'Mayor', 'Mayor’s e-mail'],
		services: ['Waste collection', 'Roads'],
		lines: ['Salaries', 'Fuel', 'Repairs'],
		groups: ['Staff', 'Supplies', 'Supplies'],
		towns: ['Alder', 'Birch'],
	},
	fr: {
		volumes: 'Tonnages par mois',
		months: ['Service', 'Commune', 'Unité', 'Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Total'],
		money: (year: number) => `Finances ${year}`,
		budget: (year: number) => ['Libellé', 'Chapitre', `BP ${year}`, `Réalisé ${year}`],
		total: 'Total',
		survey: 'Enquête habitants',
		questions: ['Question', 'Réponses', 'Très satisfait', 'Satisfait', 'Neutre', 'Insatisfait', 'Très insatisfait'],
		contacts: 'Contacts',
		people: ['Commune', 'Habitants', 'Maire', 'Courriel du maire'],
		services: ['Collecte des déchets', 'Voirie'],
		lines: ['Salaires', 'Carburant', 'Réparations'],
		groups: ['Personnel', 'Fournitures', 'Fournitures'],
		towns: ['Aulnay', 'Boulay'],
	},
	uk: {
		volumes: 'Відходи по місяцях',
		months: ['Послуга', 'Громада', 'Одиниця', 'Січень', 'Лютий', 'Березень', 'Квітень', 'Травень', 'Червень', 'Усього'],
		money: (year: number) => `Кошторис ${year}`,
		budget: (year: number) => ['Стаття', 'Група', `План на ${year} рік`, `Факт ${year}`],
		total: 'Разом',
		survey: 'Опитування мешканців',
		questions: ['Питання', 'Відповідей', 'Дуже задоволені', 'Задоволені', 'Важко сказати', 'Незадоволені', 'Дуже незадоволені'],
		contacts: 'Контакти',
		people: ['Громада', 'Населення', 'Голова', 'Електронна пошта голови'],
		services: ['Вивезення відходів', 'Дороги'],
		lines: ['Зарплата', 'Пальне', 'Ремонт'],
		groups: ['Персонал', 'Матеріали', 'Матеріали'],
		towns: ['Вільхівка', 'Березівка'],
	},
} as const;

export type OwnLanguage = keyof typeof texts;
export const ownLanguages = Object.keys(texts) as OwnLanguage[];

/** A clerk's own workbook of four sheets: months in columns, money voted and spent, a survey by question, contacts. */
export function ownSheetsOf(language: OwnLanguage, year = 2023): OwnSheet[] {
	const own = texts[language];
	const months = (values: readonly number[]) => [...values, values.reduce((sum, value) => sum + value, 0)];
	const spent = [131_000, 12_100, 9050];
	const voted = [100_000, 12_000, 9000];
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	const [waste, roads] = own.services;
	const [first, second] = own.towns;
	return [
		{
			name: own.volumes,
			rows: [
				[...own.months],
				[waste, first, 't', ...months([410, 395, 402, 420, 431, 440])],
				[waste, second, 't', ...months([210, 205, 202, 215, 221, 230])],
				[roads, first, 'km', ...months([12, 11, 14, 15, 16, 18])],
				[roads, second, 'km', ...months([7, 6, 8, 9, 9, 10])],
			],
		},
		{
			name: own.money(year),
			rows: [
				own.budget(year),
				...own.lines.map((line, at) => [line, own.groups[at] ?? '', voted[at] ?? 0, spent[at] ?? 0]),
				[own.total, null, sum(voted), sum(spent)],
			],
		},
		{
			name: own.survey,
			rows: [[...own.questions], [waste, 400, 120, 160, 60, 40, 20], [roads, 400, 60, 120, 100, 80, 40]],
		},
		{
			name: own.contacts,
			rows: [[...own.people], [first, 41_200, 'A. Moor', 'mayor@alder.example'], [second, 18_900, 'B. Hill', 'mayor@birch.example']],
		},
	];
}

export async function ownWorkbookBytes(language: OwnLanguage, year = 2023): Promise<Uint8Array> {
	return new Uint8Array(await writeXlsx({ sheets: ownSheetsOf(language, year).map(({ name, rows }) => ({ name, rows: rows as never })) }));
}

export function ownWorkbookOf(language: OwnLanguage, year = 2023): { sheets: { name: string; rows: CellValue[][] }[] } {
	return { sheets: ownSheetsOf(language, year) };
}
