import type { financeRules } from '../../../rules/finance/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const finance: Translation<WordsOfRules<typeof financeRules>> = {
	'finance/shares-do-not-sum': {
		title: 'Quotes-parts dont le total n’est pas 100 %',
		why: 'Quelqu’un paierait trop, ou personne ne paierait le reste.',
		messages: {
			differs: {
				says: 'Le total des quotes-parts des communes est de {sum}.',
				fix: 'Corrigez les quotes-parts pour que leur total fasse 100 %.',
			},
			incomplete: {
				says: 'Total des quotes-parts : {sum}. Communes sans quote-part : {blank}.',
				fix: 'Remplissez ce qui manque ; le total des quotes-parts doit faire 100 %.',
			},
		},
	},
	'finance/contribution-differs-from-share': {
		title: 'Contribution différente de la quote-part',
		why: 'Chaque commune doit payer ce qui a été convenu, ni plus ni moins.',
		messages: {
			differs: {
				says: '« {municipality} » doit {due} ; sa quote-part de {share} donne {expected}.',
				fix: 'Corrigez le montant dû ou la quote-part de la commune.',
			},
		},
	},
	'finance/contribution-overdue': {
		title: 'Contribution en retard',
		why: 'Ce qu’une commune ne paie pas pèse sur les autres ou sur les services.',
		messages: {
			overdue: {
				says: '« {municipality} » devait verser {due} au plus tard le {dueOn}. Reste dû : {rest}.',
				fix: 'Corrigez le montant versé, ou écrivez comment le reste sera réglé (plan d’apurement).',
			},
		},
	},
	'finance/opening-balance-differs': {
		title: 'Solde d’ouverture différent de la clôture',
		why: 'L’argent ne doit ni apparaître ni disparaître entre deux périodes.',
		messages: {
			differs: {
				says: 'La période s’ouvre avec {opening}, la précédente s’est close avec {previousClosing}.',
				fix: 'Reportez le dernier solde de clôture, ou corrigez-le s’il a été révisé.',
			},
		},
	},
	'finance/balances-do-not-add-up': {
		title: 'Soldes qui ne tombent pas juste',
		why: 'On ne peut se fier à une trésorerie dont on perd la trace.',
		messages: {
			differs: {
				says: 'Le solde de clôture est {closing} ; ouverture + encaissements − décaissements donne {expected}.',
				fix: 'Trouvez le chiffre faux : ouverture, encaissements, décaissements ou clôture.',
			},
			minus: {
				says: 'Les décaissements portent un signe moins ({outflow}) : les soldes ne tombent pas juste.',
				fix: 'Écrivez les décaissements sans le signe moins.',
			},
		},
	},
	'finance/shared-account-not-zero': {
		title: 'Compte commun non soldé',
		why: 'Ce qui y reste appartient aux communes, ou est dû par elles.',
		messages: {
			notZero: {
				says: 'Le compte commun est à {balance} ; la convention veut qu’il soit à zéro.',
				fix: 'Réglez le reste avec les communes, puis indiquez 0.',
			},
		},
	},
	'finance/variance-unexplained': {
		title: 'Écart budgétaire sans explication',
		why: 'Les conseils qui paient doivent savoir pourquoi on s’écarte du budget voté.',
		messages: {
			unexplained: {
				says: '« {line} » : {actual} pour un budget de {budget}, soit un écart de {variance}.',
				fix: 'Écrivez la raison dans la colonne d’explication de cette ligne, ou corrigez le chiffre.',
			},
			unbudgeted: {
				says: '« {line} » atteint {actual} alors que rien n’était prévu au budget.',
				fix: 'Écrivez la raison dans la colonne d’explication de cette ligne, ou saisissez le budget.',
			},
		},
	},
	'finance/collection-rate-low': {
		title: 'Recouvrement faible ou invraisemblable',
		why: 'Les factures impayées finissent à la charge des contribuables.',
		messages: {
			low: {
				says: 'Taux de recouvrement : {rate} ; attendu : {asked}. Reste impayé : {rest}.',
				fix: 'Vérifiez les deux chiffres ; s’ils sont justes, convenez du recouvrement des impayés.',
			},
			implausible: {
				says: 'Facturé : {billed} ; encaissé : {collected}. C’est moins de 0 % ou plus de 110 %.',
				fix: 'Vérifiez les deux chiffres ; ne comptez que les factures de cette période.',
			},
		},
	},
	'finance/cost-not-recovered': {
		title: 'Coûts de fonctionnement non couverts',
		why: 'Un trou que personne ne comble finit en dette ou en services dégradés.',
		messages: {
			notRecovered: {
				says: 'Fonctionnement : dépenses {expenditure}, recettes {revenue}. Non couvert : {shortfall}.',
				fix: 'Vérifiez montants et catégories ; s’ils sont justes, revoyez tarifs, contributions ou dépenses.',
			},
		},
	},
	'finance/unit-cost-differs': {
		title: 'Coût unitaire différent de coût ÷ volume',
		why: 'Les conseils comparent les services grâce à ce chiffre.',
		messages: {
			differs: {
				says: '« {service} » : le coût unitaire est {unitCost} ; coût divisé par volume donne {expected}.',
				fix: 'Corrigez le coût unitaire, le coût ou le volume.',
			},
		},
	},
	'finance/unit-cost-outlier': {
		title: 'Coût unitaire inhabituel',
		why: 'Un coût qui bondit est une erreur, ou un fait à signaler aux conseils.',
		messages: {
			outlier: {
				says: '« {service} » : l’unité coûte {unitCost}, contre environ {median} les périodes passées.',
				fix: 'Vérifiez coût et volume ; s’ils sont justes, donnez la raison dans la synthèse.',
			},
			change: {
				says: '« {service} » : l’unité coûte {unitCost}, contre {previous} la période passée. Écart : {change}.',
				fix: 'Vérifiez coût et volume ; s’ils sont justes, donnez la raison dans la synthèse.',
			},
		},
	},
	'finance/low-cash-cover': {
		title: 'Peu de trésorerie en réserve',
		why: 'Faute de réserve, un seul retard de paiement bloque salaires et services.',
		messages: {
			low: {
				says: 'Clôture {closing}, dépenses par mois {monthly}. Mois couverts : {cover} ; attendus : {asked}.',
				fix: 'Vérifiez les chiffres ; s’ils sont justes, convenez d’une réserve avec les communes.',
			},
		},
	},
	'finance/accounts-not-attached': {
		title: 'Comptes non joints',
		why: 'Les conseils doivent pouvoir voir sur quoi reposent les chiffres.',
		messages: {
			notAttached: {
				says: 'Il n’y a pas de lien vers les comptes de la période close le {periodEnd}.',
				fix: 'Publiez ou joignez les comptes et écrivez ici où les trouver.',
			},
		},
	},
};
