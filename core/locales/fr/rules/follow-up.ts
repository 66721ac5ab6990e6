import type { followUpRules } from '../../../rules/follow-up/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const followUp: Translation<WordsOfRules<typeof followUpRules>> = {
	'follow-up/issue-without-measure': {
		title: 'Problème ouvert sans mesure',
		why: 'Nommer un problème ne le résout pas : il faut décider quoi faire.',
		messages: {
			none: {
				says: 'Rien n’est prévu contre le problème « {issue} ».',
				fix: 'Écrivez ce qui sera fait ou, si c’est réglé, mettez le statut à jour.',
			},
		},
	},
	'follow-up/action-incomplete': {
		title: 'Action sans responsable, échéance ou statut',
		why: 'Ce que personne ne doit faire pour un jour donné se fait rarement.',
		messages: {
			lacksOne: { says: 'L’action pour « {name} » est incomplète. Vide : « {first} ».', fix: 'Remplissez « {first} ».' },
			lacksTwo: {
				says: 'L’action pour « {name} » est incomplète. Vides : « {first} », « {second} ».',
				fix: 'Remplissez « {first} » et « {second} ».',
			},
			lacksThree: {
				says: 'L’action pour « {name} » est incomplète. Vides : « {first} », « {second} », « {third} ».',
				fix: 'Remplissez « {first} », « {second} » et « {third} ».',
			},
		},
	},
	'follow-up/action-overdue': {
		title: 'Action en retard',
		why: 'Les conseils jugent ce qui est fait, non ce qui était prévu.',
		messages: {
			overdue: {
				says: 'L’échéance de « {name} » était le {due} et ce n’est pas réglé.',
				fix: 'Mettez le statut à jour ou convenez d’une nouvelle date avec le responsable.',
			},
		},
	},
	'follow-up/assessment-without-corrective-action': {
		title: 'Évaluation sans action corrective',
		why: 'Une évaluation ne vaut son prix que s’il en sort quelque chose.',
		messages: {
			none: {
				says: 'L’évaluation « {assessment} » a trouvé un blocage ; aucune action corrective n’est indiquée.',
				fix: 'Écrivez l’action corrective ou, s’il n’y a pas de blocage, mettez-y « - ».',
			},
		},
	},
	'follow-up/assessor-not-independent': {
		title: 'Évaluateur lié à la coopération',
		why: 'Personne ne peut évaluer son propre travail en toute indépendance.',
		messages: {
			works: {
				says: 'L’évaluateur de « {assessment} » travaille pour la coopération.',
				fix: 'Choisissez un évaluateur extérieur, ou corrigez la réponse.',
			},
		},
	},
	'follow-up/evaluation-overdue': {
		title: 'Évaluation de la coopération en retard',
		why: 'Les communes doivent savoir de temps en temps si la coopération en vaut toujours la peine.',
		messages: {
			overdue: {
				says: 'La dernière évaluation date du {last}. Intervalle maximal admis, en mois : {interval}.',
				fix: 'Faites évaluer la coopération, ou corrigez la date.',
			},
			yetToCome: {
				says: 'La date de la dernière évaluation, le {date}, est encore à venir.',
				fix: 'Écrivez quand la dernière évaluation s’est achevée, non quand la suivante est prévue.',
			},
			none: {
				says: 'Le rapport ne dit pas quand la coopération a été évaluée pour la dernière fois.',
				fix: 'Écrivez la date ; s’il n’y a jamais eu d’évaluation, prévoyez-en une.',
			},
		},
	},
	'follow-up/assessor-runs-activity': {
		title: 'Évaluateur qui y a part',
		why: 'Personne ne peut évaluer son propre travail.',
		messages: {
			insider: {
				says: '« {name} » évalue la coopération et figure aussi sous « {role} ».',
				fix: 'Demandez un évaluateur qui n’y a pas part, ou corrigez le nom.',
			},
		},
	},
	'follow-up/completed-without-bottleneck': {
		title: 'Évaluation sans résultat',
		why: 'Une évaluation qui n’a rien trouvé doit le dire.',
		messages: {
			without: {
				says: 'L’évaluation « {assessment} » est terminée ; rien ne dit ce qu’elle a trouvé.',
				fix: 'Écrivez ce qu’elle a trouvé, ou « rien trouvé ».',
			},
		},
	},
	'follow-up/measure-is-a-placeholder': {
		title: 'Une mesure qui ne dit rien',
		why: 'Un problème avec une telle mesure est un problème sans mesure.',
		messages: {
			empty: {
				says: 'La mesure se lit « {text} ».',
				fix: 'Écrivez ce qui sera fait, en une phrase.',
			},
			repeats: {
				says: 'La mesure ne fait que répéter le problème : « {text} ».',
				fix: 'Écrivez ce qui sera fait.',
			},
		},
	},
	'follow-up/open-for-years': {
		title: 'Ouvert depuis des années',
		why: 'Ce qui attend des années demande une autre mesure, ou une fin.',
		messages: {
			open: {
				says: '« {name} » est ouvert depuis le {since}.',
				fix: 'Décidez d’une autre mesure, ou fermez-le avec une raison.',
			},
		},
	},
	'follow-up/missed-target-without-issue': {
		title: 'Objectif manqué que le comité ne suit pas',
		why: 'Le comité doit savoir ce qui va mal, et regarder ce qu’on y fait.',
		messages: {
			without: {
				says: '« {indicator} » ({service}) a manqué son objectif, et aucun problème signalé n’en parle.',
				fix: 'Signalez un problème avec une mesure, un responsable et une date.',
			},
		},
	},
};
