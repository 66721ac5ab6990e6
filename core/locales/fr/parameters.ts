import type { GroundWords } from '../ground-words.ts';
import type { Translation } from '../translated.ts';

export const parameters: Translation<GroundWords['parameters']> = {
	largeChange: { name: 'Forte variation', help: 'Variation d’une période à l’autre qui appelle une explication, en %.' },
	outlierScore: {
		name: 'Score de valeur atypique',
		also: ['Score z modifié', 'Score de valeur aberrante'],
		help: 'Score z modifié à partir duquel une valeur est atypique.',
	},
	outlierDistance: {
		name: 'Écart de valeur atypique',
		help: 'Écart à la médiane en deçà duquel aucune valeur n’est atypique, en %.',
	},
	outlierPeriods: {
		name: 'Périodes pour valeurs atypiques',
		help: 'Périodes antérieures nécessaires pour chercher des valeurs atypiques.',
	},
	repeatedPeriods: { name: 'Valeurs répétées', help: 'Périodes d’affilée de même valeur à partir desquelles on s’interroge.' },
	ratioTolerance: { name: 'Tolérance sur les calculs', help: 'Écart admis quand un taux ou une somme est recalculé, en %.' },
	targetTolerance: { name: 'Tolérance sur les cibles', help: 'Écart à la cible qui appelle une action corrective, en %.' },
	marginOfErrorWarning: { name: 'Marge d’erreur : alerte', help: 'Points à partir desquels une enquête dit peu de choses.' },
	marginOfErrorLimit: { name: 'Marge d’erreur : limite', help: 'Points à partir desquels une enquête ne dit plus rien.' },
	smallSubgroup: {
		name: 'Petit sous-groupe',
		also: ['Réponses minimales'],
		help: 'Réponses en deçà desquelles on ne publie pas un résultat.',
	},
	surveyAge: { name: 'Ancienneté de l’enquête', help: 'Mois après lesquels une enquête est périmée.' },
	shareTolerance: { name: 'Tolérance sur les quotes-parts', help: 'Écart à 100 admis pour la somme des quotes-parts, en points.' },
	varianceWarning: { name: 'Écart budgétaire : alerte', help: 'Écart qui appelle une explication, en %.' },
	varianceLimit: { name: 'Écart budgétaire : limite', help: 'Écart qui est une erreur tant qu’il n’est pas expliqué, en %.' },
	materiality: {
		name: 'Seuil de signification',
		help: 'Part du budget total en dessous de laquelle l’écart d’une ligne n’est jamais une erreur.',
	},
	collectionRate: { name: 'Taux de recouvrement', help: 'Part des factures qui devrait être recouvrée, en %.' },
	cashCover: { name: 'Couverture de trésorerie', help: 'Mois de dépenses que le solde de clôture devrait couvrir.' },
	clearsSharedAccount: { name: 'Compte commun soldé', help: 'Oui si la convention veut qu’il soit soldé en fin de période.' },
	meetingInterval: { name: 'Intervalle entre réunions', help: 'Mois au plus entre deux réunions du comité.' },
	evaluationInterval: { name: 'Intervalle entre évaluations', help: 'Mois au plus entre deux évaluations.' },
};
