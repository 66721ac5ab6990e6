import type { servicesRules } from '../../../rules/services/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

const noColumn = {
	says: 'Les services n’ont pas de colonne « {column} ».',
	fix: 'Ajoutez une colonne avec l’en-tête « {column} » et remplissez-la.',
};

export const services: Translation<WordsOfRules<typeof servicesRules>> = {
	'services/service-not-reported': {
		title: 'Service sans aucun chiffre',
		why: 'Un conseil ne peut pas suivre un service dont il ne connaît que le nom.',
		messages: {
			listed: {
				says: '« {service} » figure dans la liste, mais sans aucun chiffre.',
				fix: 'Indiquez ce qui a été réalisé ; écrivez 0 s’il n’y a rien eu.',
			},
		},
	},
	'services/volume-missing': {
		title: 'Volume manquant',
		why: 'Le volume réalisé est la première chose pour laquelle un partenaire paie.',
		messages: {
			value: { says: '« {service} » n’a pas de volume réalisé.', fix: 'Indiquez ce qui a été réalisé ; écrivez 0 s’il n’y a rien eu.' },
			column: noColumn,
		},
	},
	'services/negative-volume': {
		title: 'Volume négatif',
		why: 'On ne peut pas fournir moins que rien, et les sommes en sont faussées.',
		messages: {
			negative: {
				says: '« {service} » : {value} dans « {column} » est inférieur à zéro.',
				fix: 'Retirez le signe moins ou écrivez le bon chiffre.',
			},
		},
	},
	'services/users-exceed-population': {
		title: 'Plus d’usagers que d’habitants',
		why: 'Une couverture de plus de 100 % rend douteux tous les chiffres par habitant.',
		messages: {
			exceed: {
				says: '« {service} » : {users} usagers pour une population de {population}.',
				fix: 'Corrigez l’un des deux ; comptez chaque personne une fois, pas les visites.',
			},
		},
	},
	'services/breakdown-differs-from-total': {
		title: 'Le détail par commune ne fait pas le total',
		why: 'Une commune ne peut se fier à sa ligne si les lignes ne font pas l’ensemble.',
		messages: {
			differs: {
				says: '« {service} », {column} : le total est {total}, mais les communes font {sum}.',
				fix: 'Corrigez le total ou la ligne d’une commune, ou ajoutez celle qui manque.',
			},
		},
	},
	'services/partner-without-service': {
		title: 'Partenaire sans service',
		why: 'Qui paie pour une coopération doit voir ce qu’il en reçoit.',
		messages: {
			none: {
				says: 'Aucun service ne mentionne {municipality}.',
				fix: 'Ajoutez ses lignes, ou une ligne « Toutes » pour ce qui sert à tous.',
			},
		},
	},
	'services/large-change-unexplained': {
		title: 'Forte variation sans explication',
		why: 'Un bond est un vrai changement ou une faute de frappe ; le conseil doit savoir.',
		messages: {
			unexplained: {
				says: '« {service} » a varié de {change}, passant de {previous} à {delivered}.',
				fix: 'Donnez la raison dans la colonne d’explication, ou corrigez le chiffre.',
			},
		},
	},
	'services/outlier': {
		title: 'Valeur loin des périodes précédentes',
		why: 'Une valeur jamais vue est souvent une erreur d’unité ou un chiffre de trop.',
		messages: {
			volume: {
				says: '« {service} » : {value} ; la médiane des périodes antérieures ({periods}) est {median}.',
				fix: 'Vérifiez chiffre et unité ; s’ils sont justes, donnez la raison à côté.',
			},
			indicator: {
				says: '« {indicator} » ({service}) : {value} ; médiane des périodes antérieures ({periods}) : {median}.',
				fix: 'Vérifiez chiffre et unité ; s’ils sont justes, donnez la raison à côté.',
			},
		},
	},
	'services/repeated-values': {
		title: 'Même volume d’une période à l’autre',
		why: 'Un vrai volume bouge ; un chiffre qui ne change jamais a pu être recopié.',
		messages: {
			repeated: {
				says: '« {service} » indique encore {value} ; périodes d’affilée : {periods}.',
				fix: 'Vérifiez qu’on l’a recompté ; si oui, dites-le dans la colonne d’explication.',
			},
		},
	},
	'services/plan-missing': {
		title: 'Service sans prévision',
		why: 'Sans prévision, nul ne sait si le volume est grand ou petit.',
		messages: {
			value: { says: '« {service} » n’a pas de volume prévu.', fix: 'Indiquez le volume convenu entre les partenaires pour la période.' },
			column: noColumn,
		},
	},
	'services/started-or-stopped-unexplained': {
		title: 'Service ouvert ou arrêté sans explication',
		why: 'Ouvrir ou fermer un service se décide entre partenaires.',
		messages: {
			started: {
				says: '« {service} » : rien la période précédente, {delivered} maintenant.',
				fix: 'Dites dans la colonne d’explication pourquoi il a ouvert, ou corrigez.',
			},
			stopped: {
				says: '« {service} » : {previous} la période précédente, rien maintenant.',
				fix: 'Dites dans la colonne d’explication pourquoi il a cessé, ou corrigez.',
			},
		},
	},
	'services/volume-differs-from-unit-costs': {
		title: 'Deux versions d’un volume',
		why: 'Un coût unitaire tiré d’un autre volume n’est le coût de rien.',
		messages: {
			differs: {
				says: '« {service} » : le coût unitaire est tiré de {volume}, mais {delivered} ont été fournis.',
				fix: 'Reprenez le même volume dans les deux feuilles.',
			},
		},
	},
	'services/service-dropped': {
		title: 'Un service qui n’est plus déclaré',
		why: 'Ce qu’on tait est souvent ce qui va mal.',
		messages: {
			elsewhere: {
				says: 'D’autres feuilles parlent de « {service} », mais les services ne le citent pas.',
				fix: 'Déclarez-le avec son volume, ou retirez-le des autres feuilles.',
			},
			past: {
				says: '« {service} » était déclaré pour {period}, et n’est plus cité.',
				fix: 'Déclarez-le avec son volume. S’il a pris fin, inscrivez-le avec 0 réalisé et dites dans son explication quand et pourquoi.',
			},
		},
	},
};
