import type { SourceWords } from '../../rule/sources.ts';
import type { Translation } from '../translated.ts';

/** What the checklist follows: the panel of the extension needs no other. */
export const manual =
	'Manuel de coopération intercommunale (Conseil de l’Europe, PNUD, LGI), étape 12 : assurer un suivi et une évaluation continus';

export const sources: Translation<SourceWords> = {
	S12: manual,
	S13: 'Manuel de coopération intercommunale (Conseil de l’Europe, PNUD, LGI), étape 13',
	S14: 'Manuel de coopération intercommunale (Conseil de l’Europe, PNUD, LGI), étape 14',
	IBNET: 'IBNET, réseau international de comparaison des services d’eau et d’assainissement : taux de desserte',
	DHIS2: 'DHIS2 et OMS, examen de la qualité des données : valeurs atypiques par score z modifié (Iglewicz et Hoaglin 1993)',
	SISPEA: 'SISPEA (France), indicateur P155.1 : taux de réclamations écrites',
	KOSTRA: 'KOSTRA (Norvège), classe de comptes 290 : comptes communs des coopérations intercommunales',
	CGCT: 'Code général des collectivités territoriales (France), article L5211-39',
	AAPOR: 'AAPOR, recommandations sur la précision des échantillons non probabilistes',
	survey: 'Théorie des sondages : marge d’erreur d’une proportion à 95 %, corrigée pour une population finie',
	arithmetic: 'Arithmétique : les chiffres doivent concorder entre eux',
	tabular: 'Bonnes pratiques des données en tableaux (Frictionless Data, W3C CSV on the Web)',
	practice: 'Bonnes pratiques des rapports publics',
};
