import type { Catalogue } from '../catalogue.ts';
import { emptyWords } from './empty-words.ts';

export const vocabulary: Pick<
	Catalogue,
	| 'language'
	| 'name'
	| 'formats'
	| 'topics'
	| 'choices'
	| 'historyMeasures'
	| 'allPartners'
	| 'yes'
	| 'no'
	| 'totals'
	| 'months'
	| 'missing'
	| 'placeholders'
	| 'emptyWords'
	| 'plausible'
> = {
	language: 'fr',
	name: 'Français',
	formats: {
		decimal: ',',
		group: '\u202f',
		date: '{d}/{m}/{y}',
		percent: '{n}\u00a0%',
		money: '{n}\u00a0{currency}',
		locale: 'fr-FR',
	},
	topics: {
		structure: 'Structure',
		services: 'Services',
		quality: 'Qualité',
		satisfaction: 'Satisfaction',
		finance: 'Finances',
		progress: 'Avancement',
		governance: 'Gouvernance',
		'follow-up': 'Suites données',
		submission: 'Transmission',
	},
	choices: {
		stage: {
			draft: ['Projet', 'Brouillon', 'Provisoire'],
			interim: ['Intermédiaire', 'D’étape', 'Rapport d’étape'],
			final: ['Définitif', 'Final', 'Définitive', 'Approuvé'],
		},
		better: {
			higher: ['Hausse', 'À la hausse', 'Plus élevé', 'Élevé', 'Augmentation'],
			lower: ['Baisse', 'À la baisse', 'Plus bas', 'Bas', 'Diminution'],
		},
		budgetKind: { revenue: ['Recette', 'Recettes', 'Produits', 'Revenus'], expenditure: ['Dépense', 'Dépenses', 'Charges'] },
		budgetCategory: {
			fees: ['Redevances et tarifs', 'Redevances', 'Tarifs', 'Produits des services'],
			contributions: ['Contributions des communes', 'Contributions', 'Participations'],
			grants: ['Subventions et dotations', 'Subventions', 'Dotations', 'Transferts'],
			staff: ['Charges de personnel', 'Personnel', 'Frais de personnel', 'Salaires'],
			'goods-and-services': ['Achats et services', 'Biens et services', 'Charges à caractère général', 'Fournitures'],
			maintenance: ['Entretien et réparations', 'Entretien', 'Maintenance', 'Réparations'],
			investment: ['Investissement', 'Investissements', 'Dépenses d’équipement', 'Immobilisations'],
			'debt-service': ['Service de la dette', 'Remboursement d’emprunts', 'Annuité de la dette', 'Intérêts'],
			other: ['Autre', 'Autres', 'Divers'],
		},
		progressStatus: {
			planned: ['Prévue', 'Prévu', 'Planifié', 'À faire', 'Non commencé'],
			'in-progress': ['En cours', 'Commencé', 'Engagé'],
			done: ['Achevée', 'Achevé', 'Terminé', 'Terminée', 'Réalisé', 'Fait'],
			delayed: ['En retard', 'Retardée', 'Retardé', 'Reporté'],
			cancelled: ['Abandonnée', 'Abandonné', 'Annulé', 'Annulée'],
		},
		committeeRole: {
			chair: ['Président', 'Présidente', 'Présidence'],
			member: ['Membre', 'Titulaire', 'Membre titulaire'],
			substitute: ['Suppléant', 'Suppléante', 'Membre suppléant'],
		},
		issueTopic: {
			services: ['Services', 'Service'],
			quality: ['Qualité'],
			satisfaction: ['Satisfaction', 'Usagers'],
			finance: ['Finances', 'Finance', 'Budget'],
			progress: ['Avancement'],
			governance: ['Gouvernance', 'Gestion'],
			other: ['Autre', 'Divers'],
		},
		issueSeverity: {
			low: ['Faible', 'Mineure', 'Basse'],
			medium: ['Moyenne', 'Moyen', 'Modérée'],
			high: ['Élevée', 'Forte', 'Majeure', 'Haute', 'Critique'],
		},
		issueStatus: {
			open: ['Ouvert', 'Nouveau', 'À traiter'],
			'in-progress': ['En cours', 'En cours de traitement'],
			resolved: ['Résolu', 'Réglé', 'Clos', 'Clôturé', 'Traité'],
			withdrawn: ['Retiré', 'Annulé', 'Sans suite'],
		},
		assessmentKind: {
			regular: ['Périodique', 'Régulière', 'Annuelle'],
			'ad-hoc': ['Ponctuelle', 'Exceptionnelle', 'Ponctuel'],
		},
		assessmentStatus: {
			requested: ['Demandée', 'Demandé', 'Prévue'],
			'in-progress': ['En cours'],
			completed: ['Achevée', 'Terminée', 'Achevé', 'Terminé', 'Réalisée'],
			cancelled: ['Annulée', 'Annulé', 'Abandonnée'],
		},
	},
	historyMeasures: {
		volume: ['Volume', 'Réalisé', 'Volume réalisé'],
		'unit-cost': ['Coût unitaire', 'Coût par unité'],
		'satisfied-share': ['% satisfaits', '% de satisfaits', 'Taux de satisfaction'],
	},
	allPartners: ['Toutes', 'Toutes les communes', 'Tous', 'Ensemble', 'Ensemble du territoire'],
	yes: ['Oui', 'O', 'Vrai', 'x', '✓'],
	no: ['Non', 'N', 'Faux'],
	totals: ['Total', 'Totaux', 'Total général', 'Sous-total', 'Somme', 'Ensemble', 'Montant total', 'Total cumulé', 'Au total'],
	months: [
		['janvier', 'janv', 'jan'],
		['février', 'févr', 'fév'],
		['mars', 'mar'],
		['avril', 'avr'],
		['mai'],
		['juin'],
		['juillet', 'juil', 'jul'],
		['août', 'aoû'],
		['septembre', 'sept', 'sep'],
		['octobre', 'oct'],
		['novembre', 'nov'],
		['décembre', 'déc'],
	],
	missing: [
		'non disponible',
		'indisponible',
		'non applicable',
		'sans objet',
		's.o.',
		's/o',
		'so',
		'n.c.',
		'n/c',
		'nc',
		'non communiqué',
		'non connu',
		'inconnu',
		'non renseigné',
		'non mesuré',
		'pas de données',
		'néant',
	],
	placeholders: [
		'à compléter',
		'à remplir',
		'à renseigner',
		'à définir',
		'à préciser',
		'à confirmer',
		'à déterminer',
		'à venir',
		'xxx',
		'insérer le texte',
		'saisir le texte ici',
		'exemple',
	],
	emptyWords,
	plausible: {
		lowest: ['Minimum plausible', 'Valeur plausible minimale'],
		highest: ['Maximum plausible', 'Valeur plausible maximale'],
	},
};
