import type { qualityRules } from '../../../rules/quality/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

const noColumn = {
	says: 'Les indicateurs de qualité n’ont pas de colonne « {column} ».',
	fix: 'Ajoutez une colonne avec l’en-tête « {column} » et remplissez-la.',
};

export const quality: Translation<WordsOfRules<typeof qualityRules>> = {
	'quality/service-without-indicator': {
		title: 'Service sans indicateur de qualité',
		why: 'Fournir beaucoup sert peu si personne ne regarde si c’est bien fait.',
		messages: {
			without: {
				says: 'Aucun indicateur ne dit ce que vaut « {service} ».',
				fix: 'Ajoutez sa ligne dans Qualité : ce qu’on mesure, la cible et le résultat.',
			},
		},
	},
	'quality/percentage-out-of-range': {
		title: 'Pourcentage inférieur à 0 ou supérieur à 100',
		why: 'Une partie ne peut ni dépasser le tout ni être inférieure à rien.',
		messages: {
			outside: {
				says: '« {indicator} » : {value} dans « {column} » n’est pas un pourcentage possible.',
				fix: 'Corrigez le chiffre ou son unité : ce qui peut dépasser 100 est un indice ou un rapport.',
			},
		},
	},
	'quality/numerator-exceeds-denominator': {
		title: 'Partie plus grande que le tout',
		why: 'Une part calculée avec de tels chiffres ne veut rien dire.',
		messages: {
			exceeds: {
				says: '« {indicator} » : la partie, {numerator}, dépasse le tout, {denominator}.',
				fix: 'Corrigez l’un des deux ; ils ont peut-être été intervertis.',
			},
		},
	},
	'quality/ratio-differs': {
		title: 'Résultat différent de ses propres termes',
		why: 'Deux chiffres pour une même chose : le lecteur ne sait lequel croire.',
		messages: {
			differs: {
				says: '« {indicator} » indique {actual}, mais numérateur et dénominateur donnent {workedOut}.',
				fix: 'Corrigez le résultat, ou le terme qui est faux.',
			},
			dividesByZero: {
				says: '« {indicator} » indique {actual}, mais son dénominateur est 0.',
				fix: 'Corrigez le dénominateur, ou écrivez n/a en résultat s’il n’y a eu aucun cas.',
			},
			unclear: {
				says: '« {indicator} » : {actual} ({unit}) n’est pas le numérateur divisé par le dénominateur.',
				fix: 'Vérifiez le calcul ; si l’unité est convertie, tout va bien.',
			},
		},
	},
	'quality/implausible-value': {
		title: 'Valeur peu plausible',
		why: 'Les partenaires ont fixé des bornes à cet indicateur ; il en sort.',
		messages: {
			low: {
				says: '« {indicator} » : {value} dans « {column} » est sous le minimum plausible, {bound}.',
				fix: 'Vérifiez ; si c’est juste, dites pourquoi dans la colonne d’action corrective.',
			},
			high: {
				says: '« {indicator} » : {value} dans « {column} » dépasse le maximum plausible, {bound}.',
				fix: 'Vérifiez ; si c’est juste, dites pourquoi dans la colonne d’action corrective.',
			},
		},
	},
	'quality/target-missing': {
		title: 'Indicateur sans cible',
		why: 'Sans cible, nul ne peut dire si le résultat suffit.',
		messages: {
			value: { says: '« {indicator} » n’a pas de cible.', fix: 'Indiquez la valeur convenue entre les partenaires pour la période.' },
			column: noColumn,
		},
	},
	'quality/missed-target-without-action': {
		title: 'Cible manquée sans action corrective',
		why: 'Le comité doit voir ce qui a manqué, et aussi ce qu’on y fait.',
		messages: {
			higher: {
				says: '« {indicator} » atteint {actual} ; la cible était d’au moins {target}.',
				fix: 'Écrivez dans l’action corrective ce qui est fait, par qui et pour quand.',
			},
			lower: {
				says: '« {indicator} » s’élève à {actual} ; la cible était d’au plus {target}.',
				fix: 'Écrivez dans l’action corrective ce qui est fait, par qui et pour quand.',
			},
		},
	},
	'quality/direction-missing': {
		title: 'Sens favorable non précisé',
		why: 'Plus de recyclage est un bien, plus de fuites non : le rapport doit le dire.',
		messages: {
			value: {
				says: 'Rien ne dit s’il vaut mieux plus ou moins de « {indicator} ».',
				fix: 'Écrivez « Hausse » ou « Baisse ».',
			},
			column: noColumn,
		},
	},
	'quality/source-missing': {
		title: 'Indicateur sans source',
		why: 'On peut se fier à un chiffre dont on retrouve l’origine.',
		messages: {
			value: {
				says: '« {indicator} » ne dit pas d’où vient le chiffre.',
				fix: 'Nommez le registre, le relevé ou l’enquête dont il provient.',
			},
			column: noColumn,
		},
	},
	'quality/large-change-unexplained': {
		title: 'La qualité change beaucoup, sans raison donnée',
		why: 'Un saut est une nouvelle ou une faute de frappe ; le conseil doit savoir laquelle.',
		messages: {
			unexplained: {
				says: '« {indicator} » passe de {previous} à {actual} : {change}.',
				fix: 'Corrigez le chiffre, ou écrivez dans l’action corrective ce qu’il y a derrière.',
			},
		},
	},
	'quality/target-without-ambition': {
		title: 'Un objectif qui ne demande rien',
		why: 'Qui dessine la cible après le tir la touche toujours.',
		messages: {
			zero: {
				says: '« {indicator} » a un objectif de {target}, que personne ne peut manquer.',
				fix: 'Écrivez l’objectif convenu entre les partenaires.',
			},
			always: {
				says: '« {indicator} » a un objectif de {target} ; la pire valeur connue est {worst}.',
				fix: 'Convenez d’un objectif qui demande quelque chose.',
			},
			follows: {
				says: 'L’objectif de « {indicator} » est {target}, et le résultat {actual}.',
				fix: 'Écrivez l’objectif tel que convenu avant la période.',
			},
			allFollow: {
				says: 'Objectifs qui sont justement les résultats : {count}.',
				fix: 'Écrivez les objectifs tels que convenus avant la période.',
			},
		},
	},
};
