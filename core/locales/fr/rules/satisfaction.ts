import type { satisfactionRules } from '../../../rules/satisfaction/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const satisfaction: Translation<WordsOfRules<typeof satisfactionRules>> = {
	'satisfaction/service-without-measure': {
		title: 'Service dont les usagers n’ont pas été interrogés',
		why: 'Les conseils doivent savoir si les usagers sont contents de ce qu’ils paient.',
		messages: {
			none: {
				says: 'Aucune enquête, faite ou prévue, ne dit si les usagers de « {service} » sont satisfaits.',
				fix: 'Ajoutez une enquête à Satisfaction ; d’ici là, une ligne avec la date prévue suffit.',
			},
		},
	},
	'satisfaction/sample-size-missing': {
		title: 'Enquête sans ses effectifs',
		why: 'Un pourcentage ne dit rien si l’on ignore combien de personnes il représente.',
		messages: {
			column: {
				says: 'La rubrique Satisfaction n’a pas de colonne « {column} ».',
				fix: 'Ajoutez une colonne « {column} » et remplissez-la.',
			},
			value: {
				says: '« {column} » est vide pour l’enquête sur « {service} ».',
				fix: 'Remplissez « {column} » ; si l’enquête est à venir, écrivez la date prévue.',
			},
			nobody: {
				says: 'L’enquête sur « {service} » n’a pas de réponses (réponses : {responses}).',
				fix: 'Corrigez ce nombre, ou prévoyez une nouvelle enquête à une date future.',
			},
		},
	},
	'satisfaction/responses-exceed-population': {
		title: 'Plus de réponses que de personnes',
		why: 'Il ne peut y avoir plus de réponses que de personnes à interroger.',
		messages: {
			exceed: {
				says: '« {service} » : réponses : {responses} ; personnes que l’on pouvait interroger : {population}.',
				fix: 'Corrigez l’un des deux ; comptez partout des personnes, ou partout des foyers.',
			},
		},
	},
	'satisfaction/margin-of-error-too-wide': {
		title: 'Enquête trop petite pour conclure',
		why: 'Avec si peu de réponses, le hasard aurait pu donner un autre résultat.',
		messages: {
			wide: {
				says: '« {service} » : réponses : {responses} ; la marge d’erreur est de ±{margin} points.',
				fix: 'Visez ±{aim} points la prochaine fois. Réponses nécessaires : {needed}.',
			},
		},
	},
	'satisfaction/categories-differ-from-responses': {
		title: 'Réponses dont la somme est fausse',
		why: 'Une réponse perdue ou comptée deux fois rend le résultat incertain.',
		messages: {
			differs: {
				says: '« {service} » : la somme des réponses est de {sum} ; le nombre indiqué est de {responses}.',
				fix: 'Corrigez le détail ou le total ; les sans-opinion vont dans « Ne se prononcent pas ».',
			},
			percentages: {
				says: '« {service} » : la somme est de {sum}, comme pour des pourcentages ; réponses : {responses}.',
				fix: 'Écrivez combien de personnes ont donné chaque réponse, pas le pourcentage.',
			},
			negative: {
				says: '« {service} » : « {column} » vaut {count} ; un nombre de réponses n’est jamais négatif.',
				fix: 'Écrivez le nombre de personnes qui ont donné cette réponse.',
			},
		},
	},
	'satisfaction/score-differs': {
		title: 'Part de satisfaits erronée',
		why: 'C’est le chiffre que les conseils retiennent et comparent.',
		messages: {
			differs: {
				says: '« {service} » : {share} de satisfaits sont indiqués ; les réponses donnent {expected}.',
				fix: 'Divisez satisfaits et très satisfaits par les réponses hors « Ne se prononcent pas ».',
			},
			outOfRange: {
				says: '« {service} » : {share} de satisfaits sont indiqués ; seul 0 à 100 % est possible.',
				fix: 'Écrivez la part de satisfaits, entre 0 et 100 %.',
			},
		},
	},
	'satisfaction/change-within-margin-of-error': {
		title: 'Progrès peut-être dû au hasard',
		why: 'Une hausse que le hasard explique n’est pas un progrès à annoncer.',
		messages: {
			unproven: {
				says: '« {service} » : de {previous} à {share} ; de telles enquêtes ne montrent qu’une hausse d’au moins {smallest} points.',
				fix: 'Dites en commentaire que c’est peut-être le hasard, ou ce qui prouve le progrès ; ou interrogez plus de monde.',
			},
		},
	},
	'satisfaction/small-subgroup': {
		title: 'Résultat de très peu de personnes',
		why: 'Peu de réponses disent peu, et peuvent trahir qui a dit quoi.',
		messages: {
			small: {
				says: '« {service} », {municipality} : réponses : {responses}, moins de {fewest}.',
				fix: 'Ne montrez que le résultat de l’ensemble, ou interrogez plus de monde dans la commune.',
			},
		},
	},
	'satisfaction/survey-out-of-date': {
		title: 'Enquête trop ancienne',
		why: 'Les services et les usagers changent ; une vieille réponse dit peu d’aujourd’hui.',
		messages: {
			old: {
				says: 'L’enquête sur « {service} » date du {surveyedOn}. Âge maximal, en mois : {months}.',
				fix: 'Refaites l’enquête, ou dites en commentaire quand elle sera refaite.',
			},
		},
	},
	'satisfaction/complaints-do-not-balance': {
		title: 'Réclamations qui ne s’équilibrent pas',
		why: 'Une réclamation sortie du compte n’a peut-être jamais eu de réponse.',
		messages: {
			differs: {
				says: '« {service} » : en cours à la fin : {openAtEnd} ; début + reçues − traitées donne {expected}.',
				fix: 'Corrigez le chiffre erroné, ou réparez la formule.',
			},
			tooManyClosed: {
				says: '« {service} » : traitées : {closed} ; en cours au début et reçues : {known} seulement.',
				fix: 'Corrigez les traitées, les reçues ou celles en cours au début.',
			},
			negative: {
				says: '« {service} » : « {column} » vaut {count} ; un nombre de réclamations n’est jamais négatif.',
				fix: 'Écrivez le nombre de réclamations, 0 ou plus.',
			},
		},
	},
	'satisfaction/complaint-rate-differs': {
		title: 'Taux de réclamations erroné',
		why: 'Seul un taux calculé de la même façon se compare à d’autres services.',
		messages: {
			differs: {
				says: '« {service} » : taux indiqué pour 1 000 abonnés : {rate} ; les chiffres donnent {expected}.',
				fix: 'Divisez les réclamations reçues par les abonnés et multipliez par 1 000.',
			},
			noSubscribers: {
				says: '« {service} » : un taux de {rate} pour 1 000 est indiqué avec ces abonnés : {subscribers}.',
				fix: 'Écrivez le nombre d’abonnés, ou videz le taux.',
			},
		},
	},
	'satisfaction/method-missing': {
		title: 'Enquête sans sa méthode',
		why: 'Qui a été interrogé, et comment, décide si le résultat vaut pour tous.',
		messages: {
			column: {
				says: 'La rubrique Satisfaction n’a pas de colonne « {column} ».',
				fix: 'Ajoutez une colonne « {column} » et remplissez-la.',
			},
			method: {
				says: 'Rien ne dit comment les usagers de « {service} » ont été choisis et interrogés.',
				fix: 'Écrivez comment : par exemple par téléphone, échantillon aléatoire.',
			},
		},
	},
	'satisfaction/self-selected-sample': {
		title: 'Répondait qui voulait',
		why: 'Ceux qui choisissent de répondre ne sont pas comme les autres ; aucune marge d’erreur n’y peut rien.',
		messages: {
			open: {
				says: '« {service} » : enquête « {method} », où chacun répond de lui-même.',
				fix: 'Dites dans le commentaire que ce n’est pas un échantillon, ou tirez-en un la prochaine fois.',
			},
		},
	},
	'satisfaction/mostly-dont-know': {
		title: 'La plupart sans avis',
		why: 'La part ne parle que pour les rares qui ont répondu.',
		messages: {
			mostly: {
				says: '« {service} » : {dontKnow} réponses sur {responses} sont sans avis.',
				fix: 'Dites dans le commentaire que peu ont jugé le service, ou interrogez ceux qui l’utilisent.',
			},
		},
	},
	'satisfaction/survey-outside-period': {
		title: 'Enquête d’une autre période',
		why: 'Une enquête d’un autre temps juge un autre service.',
		messages: {
			future: {
				says: '« {service} » a les résultats d’une enquête du {date}, un jour à venir.',
				fix: 'Corrigez la date, ou retirez les résultats.',
			},
			after: {
				says: '« {service} » : enquête du {date}, après la fin de la période le {end}.',
				fix: 'Corrigez la date, ou dites dans le commentaire pourquoi elle vaut pour cette période.',
			},
			before: {
				says: '« {service} » : enquête du {date}, avant le début de la période le {start}.',
				fix: 'Dites dans le commentaire qu’il n’y en a pas de plus récente, ou prévoyez-en une.',
			},
		},
	},
	'satisfaction/fall-unexplained': {
		title: 'Moins de satisfaits, sans raison donnée',
		why: 'Une baisse que le hasard n’explique pas est un message des usagers.',
		messages: {
			fell: {
				says: '« {service} » : {share} de satisfaits, après {previous}.',
				fix: 'Écrivez dans le commentaire ce qu’il y a derrière, ou signalez un problème avec une mesure.',
			},
		},
	},
};
