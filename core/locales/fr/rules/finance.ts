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
	'finance/line-misfiled': {
		title: 'Recette parmi les dépenses, ou l’inverse',
		why: 'Une seule ligne du mauvais côté fausse deux fois le résultat.',
		messages: {
			kind: {
				says: '« {line} » est du mauvais côté pour sa catégorie.',
				fix: 'Corrigez le type de la ligne : recette ou dépense.',
			},
			category: {
				says: '« {line} » a une catégorie que ce côté du budget ne connaît pas.',
				fix: 'Corrigez la catégorie de la ligne.',
			},
		},
	},
	'finance/negative-amount': {
		title: 'Montant inférieur à zéro',
		why: 'Un signe moins change un coût en recette dans chaque total.',
		messages: {
			negative: {
				says: '« {column} » porte {amount}, moins que rien.',
				fix: 'Écrivez le montant sans le signe moins, ou expliquez l’annulation.',
			},
			column: {
				says: 'Tout ce qui a été dépensé porte un signe moins dans « {column} ».',
				fix: 'Écrivez les dépenses sans signe moins ; le type de la ligne dit le sens.',
			},
		},
	},
	'finance/account-overdrawn': {
		title: 'Compte à découvert',
		why: 'Qui prête l’argent décide avec les partenaires.',
		messages: {
			overdrawn: {
				says: '« {column} » est de {amount} : le compte est à découvert.',
				fix: 'Corrigez le solde, ou expliquez qui prête l’argent et jusqu’à quand.',
			},
		},
	},
	'finance/share-out-of-range': {
		title: 'Quote-part impossible',
		why: 'Personne ne peut porter plus que tous les coûts, ni moins que rien.',
		messages: {
			outside: {
				says: '« {municipality} » porte {share} des coûts.',
				fix: 'Écrivez la quote-part de la convention, de 0 à 100 %.',
			},
		},
	},
	'finance/overpaid-contribution': {
		title: 'Payé plus que dû',
		why: 'Le trop-versé est dû en retour au partenaire.',
		messages: {
			overpaid: {
				says: '« {municipality} » a payé {paid}, et {due} était dû.',
				fix: 'Corrigez le chiffre faux, ou expliquez : arriérés de l’an dernier, avance.',
			},
		},
	},
	'finance/contributions-differ-from-budget': {
		title: 'Deux versions des contributions',
		why: 'L’argent des partenaires est ce qu’un conseil additionne en premier.',
		messages: {
			line: {
				says: '« {municipality} » : le budget porte {line}, les contributions {due} dus et {paid} payés.',
				fix: 'Cherchez quelle feuille est juste et corrigez l’autre.',
			},
			total: {
				says: 'Le budget porte {lines} de contributions ; la feuille des partenaires {due} dus et {paid} payés.',
				fix: 'Cherchez quelle feuille est juste et corrigez l’autre.',
			},
		},
	},
	'finance/cash-differs-from-budget': {
		title: 'Trésorerie qui s’écarte du budget',
		why: 'De l’argent qui bouge sans ligne au budget, ou l’inverse, demande un mot.',
		messages: {
			inflow: {
				says: '{cash} sont entrés ; le budget porte {budget} reçus.',
				fix: 'Corrigez le chiffre faux, ou expliquez : emprunt, factures impayées, TVA.',
			},
			outflow: {
				says: '{cash} sont sortis ; le budget porte {budget} dépensés.',
				fix: 'Corrigez le chiffre faux, ou expliquez : investissement, remboursement, factures impayées.',
			},
		},
	},
	'finance/service-without-unit-cost': {
		title: 'Service sans coût unitaire',
		why: 'Sans lui, personne ne sait ce que le service coûte à un ménage.',
		messages: {
			without: {
				says: '« {service} » est déclaré, mais absent des coûts unitaires.',
				fix: 'Ajoutez une ligne avec son coût et son volume.',
			},
		},
	},
	'finance/unit-costs-differ-from-budget': {
		title: 'Deux versions des coûts d’un service',
		why: 'Un coût unitaire vaut ce que vaut le coût dont on le tire.',
		messages: {
			service: {
				says: '« {service} » coûte ici {cost} ; ses lignes du budget font {lines}.',
				fix: 'Reprenez les mêmes coûts dans les deux feuilles.',
			},
			total: {
				says: 'Tous les services coûtent ici {cost}, plus que les {lines} dépensés au budget.',
				fix: 'Comparez les coûts des services au budget.',
			},
		},
	},
	'finance/debt-jump-unexplained': {
		title: 'Une dette sans un mot',
		why: 'Un emprunt lie les partenaires pour des années ; le conseil doit le savoir.',
		messages: {
			jump: {
				says: 'La dette est de {debt}, après {previous} la période précédente.',
				fix: 'Écrivez dans l’explication ce qui a été emprunté ou remboursé, et qui l’a décidé.',
			},
			unserved: {
				says: 'Il y a une dette de {debt}, et aucune ligne du budget pour les intérêts ou le remboursement.',
				fix: 'Corrigez la dette, ajoutez sa charge au budget, ou expliquez.',
			},
		},
	},
	'finance/cost-jump-unexplained': {
		title: 'Bien plus ou bien moins qu’avant, sans raison donnée',
		why: 'Un budget peut être tenu et cacher un saut.',
		messages: {
			jump: {
				says: '« {line} » est de {actual}, après {previous} la période précédente : {change}.',
				fix: 'Écrivez la raison à côté de la ligne, ou corrigez le chiffre.',
			},
		},
	},
};
