import type { SourceWords } from '../../rule/sources.ts';
import type { Translation } from '../translated.ts';

/** What the checklist follows: the panel of the extension needs no other. */
export const manual = 'Manualul de cooperare intercomunitară (Consiliul Europei, PNUD, LGI), pasul 12: monitorizare și evaluare continuă';

export const sources: Translation<SourceWords> = {
	S12: manual,
	S13: 'Manualul de cooperare intercomunitară (Consiliul Europei, PNUD, LGI), pasul 13',
	S14: 'Manualul de cooperare intercomunitară (Consiliul Europei, PNUD, LGI), pasul 14',
	IBNET: 'IBNET, rețeaua internațională de comparare a operatorilor de apă și canalizare: acoperire',
	DHIS2: 'DHIS2 și OMS, verificarea calității datelor: valori aberante după scorul z modificat (Iglewicz și Hoaglin 1993)',
	SISPEA: 'SISPEA (Franța), indicatorul P155.1: rata reclamațiilor scrise',
	KOSTRA: 'KOSTRA (Norvegia), clasa de conturi 290: conturi comune ale cooperării intercomunitare',
	CGCT: 'Code général des collectivités territoriales (Franța), articolul L5211-39',
	AAPOR: 'AAPOR, recomandări privind precizia eșantioanelor neprobabilistice',
	survey: 'Teoria sondajelor: marja de eroare a unei ponderi la 95 %, cu corecție pentru populație finită',
	arithmetic: 'Aritmetică: cifrele trebuie să se potrivească între ele',
	tabular: 'Bune practici pentru date în tabele (Frictionless Data, W3C CSV on the Web)',
	practice: 'Bune practici de raportare publică',
};
