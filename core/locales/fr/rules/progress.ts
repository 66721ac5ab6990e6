import type { progressRules } from '../../../rules/progress/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const progress: Translation<WordsOfRules<typeof progressRules>> = {
	'progress/activity-without-dates': {
		title: 'Activité sans dates',
		why: 'Sans dates, nul ne peut dire si le travail est à l’heure.',
		messages: {
			column: {
				says: 'La rubrique Avancement n’a pas de colonne « {column} ».',
				fix: 'Ajoutez une colonne « {column} » et remplissez-la.',
			},
			none: {
				says: '« {activity} » n’a ni début ni fin prévus.',
				fix: 'Remplissez les deux dates, ou dites dans « Explication » ce que l’on attend.',
			},
			one: {
				says: '« {activity} » n’a pas de date dans « {column} ».',
				fix: 'Remplissez « {column} », ou dites dans « Explication » ce que l’on attend.',
			},
			reversed: {
				says: '« {activity} » doit finir le {end}, avant de commencer le {start}.',
				fix: 'Corrigez l’une des deux dates, ou échangez-les.',
			},
		},
	},
	'progress/overdue-activity-unexplained': {
		title: 'Retard sans explication',
		why: 'Le comité ne peut aider que s’il connaît la raison du retard.',
		messages: {
			overdue: {
				says: '« {activity} » devait finir le {plannedEnd} et n’est pas achevée.',
				fix: 'Écrivez la raison et la nouvelle date dans « Explication » ; si c’est achevé, corrigez le statut.',
			},
		},
	},
	'progress/status-contradicts-completion': {
		title: 'Statut contraire à l’avancement',
		why: 'Nul ne peut dire si ce travail est terminé.',
		messages: {
			outOfRange: {
				says: '« {activity} » est indiquée réalisée à {complete} ; seul 0 à 100 % est possible.',
				fix: 'Écrivez la part réalisée, entre 0 et 100 %.',
			},
			endsInFuture: {
				says: '« {activity} » se serait achevée le {endedOn}, un jour à venir.',
				fix: 'Corrigez la date ; si c’est une prévision, elle va dans la fin prévue.',
			},
			doneButIncomplete: {
				says: '« {activity} » est dite achevée, mais réalisée à {complete} seulement.',
				fix: 'Corrigez le statut ou la part réalisée.',
			},
			endedButOpen: {
				says: '« {activity} » s’est achevée le {endedOn}, mais son statut dit autre chose.',
				fix: 'Mettez le statut « Achevée », ou ôtez la date de fin.',
			},
			completeButOpen: {
				says: '« {activity} » est réalisée à 100 %, mais son statut dit autre chose.',
				fix: 'Corrigez le statut ou la part réalisée.',
			},
			plannedButStarted: {
				says: '« {activity} » n’est que prévue d’après son statut, mais réalisée à {complete}.',
				fix: 'Mettez le statut « En cours », ou corrigez la part réalisée.',
			},
		},
	},
	'progress/objective-without-activity': {
		title: 'Objectif sans activité',
		why: 'Un objectif pour lequel nul ne travaille ne sera pas atteint.',
		messages: {
			none: {
				says: 'Aucune activité n’est indiquée pour l’objectif « {objective} ».',
				fix: 'Indiquez une activité, ou dites dans « Explication » pourquoi il n’y en a pas.',
			},
			cancelled: {
				says: 'Toutes les activités de l’objectif « {objective} » ont été abandonnées.',
				fix: 'Prévoyez une autre activité, ou dites dans « Explication » ce que devient l’objectif.',
			},
		},
	},
};
