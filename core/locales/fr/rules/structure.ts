import type { structureRules } from '../../../rules/structure/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const structure: Translation<WordsOfRules<typeof structureRules>> = {
	'structure/missing-section': {
		title: 'Rubrique manquante ou vide',
		why: 'Un conseil ne peut pas juger ce que le rapport passe sous silence.',
		messages: {
			absent: {
				says: 'La rubrique « {section} » n’est pas dans ce classeur.',
				fix: 'Ajoutez une feuille « {section} » ; le modèle de rapport la contient avec ses en-têtes.',
			},
			empty: {
				says: 'Rien n’est écrit dans la rubrique « {section} », que tout rapport doit contenir.',
				fix: 'Remplissez « {section} » ; ses en-têtes disent quoi mettre où.',
			},
		},
	},
	'structure/topic-missing': {
		title: 'Thème obligatoire absent',
		why: 'Tout rapport doit couvrir services, qualité, satisfaction et finances.',
		messages: {
			absent: {
				says: 'Le rapport ne dit rien sur ce thème : {topic}.',
				fix: 'Remplissez la rubrique de ce thème ; ce qui n’est pas déclaré vaut zéro.',
			},
		},
	},
	'structure/unrecognised-header': {
		title: 'En-tête non reconnu',
		why: 'Les chiffres sous un en-tête illisible échappent à tous les contrôles.',
		messages: {
			misspelt: {
				says: 'L’en-tête « {header} » est inconnu ; il semble vouloir dire « {column} ».',
				fix: 'Écrivez « {column} » comme en-tête.',
			},
			repeated: {
				says: '« {header} » est une seconde colonne pour « {column} » ; seule la première est lue.',
				fix: 'Supprimez l’une des deux colonnes ou renommez-la.',
			},
		},
	},
	'structure/formula-error': {
		title: 'Erreur de formule',
		why: 'Une erreur n’est pas un chiffre, et tout ce qui en dépend échoue aussi.',
		messages: {
			value: {
				says: 'La formule de « {column} » donne {error}.',
				fix: 'Corrigez la formule ou ses données ; écrivez n/a s’il n’y a pas de valeur.',
			},
			noResult: {
				says: 'Des formules n’ont pas encore de résultat : on ignore ce que contiennent des cellules dont le rapport a besoin (nombre : {count}).',
				fix: 'Ouvrez le fichier dans un tableur, enregistrez-le une fois et contrôlez-le à nouveau.',
			},
			elsewhere: {
				says: 'Une formule hors des colonnes du rapport donne {error}.',
				fix: 'Corrigez ou supprimez cette formule ; les lecteurs verront l’erreur.',
			},
		},
	},
	'structure/formula-overwritten': {
		title: 'Formule écrasée',
		why: 'Un nombre saisi ne bouge plus quand les chiffres changent.',
		messages: {
			constant: {
				says: '« {column} » est calculé par une formule ailleurs ; ici {value} a été saisi.',
				fix: 'Recopiez la formule de la ligne précédente.',
			},
		},
	},
	'structure/duplicate-key': {
		title: 'Ligne en double',
		why: 'Les totaux la comptent deux fois et nul ne sait laquelle est juste.',
		messages: {
			again: {
				says: '« {name} » figure déjà à la ligne {row} de « {section} ».',
				fix: 'Supprimez l’une des deux lignes ou corrigez son nom.',
			},
		},
	},
	'structure/blank-key': {
		title: 'Ligne sans nom',
		why: 'Un chiffre qui n’appartient à rien ne peut être ni vérifié ni comparé.',
		messages: {
			blank: {
				says: 'Cette ligne de « {section} » ne dit pas de quoi il s’agit : « {column} » est vide.',
				fix: 'Remplissez « {column} » ou supprimez la ligne.',
			},
		},
	},
	'structure/wrong-type': {
		title: 'Contenu illisible',
		why: 'Ce qui ne peut être lu manque dans tous les totaux et contrôles.',
		messages: {
			number: {
				says: '« {column} » demande un nombre ; « {text} » n’en est pas un.',
				fix: 'Écrivez le nombre seul, ou n/a s’il n’y en a pas.',
			},
			date: {
				says: '« {column} » demande une date ; « {text} » n’en est pas une.',
				fix: 'Écrivez jour, mois et année, par exemple 31/03/2020.',
			},
			yesNo: { says: '« {column} » demande oui ou non ; « {text} » n’est ni l’un ni l’autre.', fix: 'Écrivez oui ou non.' },
			choice: { says: '« {text} » n’est pas dans la liste de « {column} ».', fix: 'Choisissez un mot de la liste de la cellule.' },
		},
	},
	'structure/ambiguous-value': {
		title: 'Valeur à double sens',
		why: 'En devinant, on pourrait se tromper d’un facteur mille.',
		messages: {
			number: {
				says: '« {text} » dans « {column} » peut vouloir dire {one} ou {other}.',
				fix: 'Écrivez le nombre sans séparateur, ou choisissez l’un des deux.',
			},
			percent: {
				says: '« {text} » dans « {column} » peut vouloir dire {one} ou {other}.',
				fix: 'Écrivez-le avec le signe %, ou choisissez l’un des deux.',
			},
			date: {
				says: '« {text} » dans « {column} » peut être le {one} ou le {other}.',
				fix: 'Écrivez année-mois-jour, ou choisissez l’une des deux.',
			},
		},
	},
	'structure/unknown-missing-marker': {
		title: 'Signe de valeur manquante peu clair',
		why: 'On ne sait pas si c’est zéro, inconnu ou oublié.',
		messages: {
			unclear: {
				says: '« {text} » dans « {column} » semble remplacer une valeur manquante.',
				fix: 'Écrivez la valeur, ou n/a s’il n’y en a pas.',
			},
		},
	},
	'structure/mixed-period': {
		title: 'Chiffres d’une autre période',
		why: 'Des chiffres de périodes différentes ne s’additionnent ni ne se comparent.',
		messages: {
			reversed: { says: 'La période commence le {start} et finit avant, le {end}.', fix: 'Corrigez le début ou la fin de la période.' },
			header: {
				says: '« {column} ({text}) » est hors de la période du rapport, du {start} au {end}.',
				fix: 'Mettez les chiffres de cette période ou corrigez l’en-tête.',
			},
			meeting: {
				says: 'La réunion du {date} est hors de la période du rapport, du {start} au {end}.',
				fix: 'Corrigez la date ou reportez la réunion dans le bon rapport.',
			},
		},
	},
	'structure/mixed-units': {
		title: 'Unités mélangées',
		why: 'Des kilomètres et des mètres ne s’additionnent pas.',
		messages: {
			cell: {
				says: '{unit} figure dans « {column} », où les autres sont en {usual}.',
				fix: 'Convertissez en {usual} et écrivez le nombre seul.',
			},
			header: {
				says: '« {column} » est en {unit}, les autres montants du tableau en {usual}.',
				fix: 'Donnez tous les montants du tableau en {usual}.',
			},
			rows: {
				says: '« {service} » est compté ici en {unit} et ailleurs en {usual}.',
				fix: 'Employez {usual} dans chaque ligne du service.',
			},
		},
	},
	'structure/unknown-reference': {
		title: 'Nom absent de sa liste',
		why: 'La ligne ne peut être rattachée à son service ou à sa commune.',
		messages: {
			service: {
				says: '« {name} » dans « {column} » n’est pas parmi les services.',
				fix: 'Reprenez le nom de la rubrique Services, ou ajoutez-y le service.',
			},
			municipality: {
				says: '« {name} » dans « {column} » n’est pas parmi les partenaires.',
				fix: 'Reprenez le nom de la rubrique Partenaires, ou ajoutez-y le partenaire.',
			},
			indicator: {
				says: 'La rubrique Qualité n’a pas d’indicateur « {name} » pour « {service} ».',
				fix: 'Reprenez le nom de l’indicateur de la rubrique Qualité, ou ajoutez-le.',
			},
		},
	},
	'structure/placeholder-text': {
		title: 'Texte resté à écrire',
		why: 'Cela paraît fini et ne dit rien.',
		messages: {
			left: { says: '« {text} » dans « {column} » ne dit encore rien.', fix: 'Écrivez le texte ou videz la cellule.' },
		},
	},
	'structure/required-value-missing': {
		title: 'Valeur obligatoire manquante',
		why: 'On ne peut se fier à un rapport à trous.',
		messages: {
			value: { says: '« {column} » est vide.', fix: 'Remplissez « {column} ».' },
			column: { says: '« {section} » n’a pas de colonne « {column} ».', fix: 'Ajoutez une colonne « {column} » et remplissez-la.' },
		},
	},
	'structure/setting-unusable': {
		title: 'Paramètre inutilisable',
		why: 'Le seuil de la convention n’est pas celui que les contrôles appliquent.',
		messages: {
			unknown: {
				says: 'Il n’y a pas de paramètre « {name} ».',
				fix: 'Reprenez un nom de la rubrique Paramètres du modèle, ou supprimez la ligne.',
			},
			outside: {
				says: '« {text} » ne convient pas pour « {name} » ; {default} est employé.',
				fix: 'Écrivez un nombre de {minimum} à {maximum}.',
			},
			noNumber: { says: '« {text} » ne convient pas pour « {name} ».', fix: 'Écrivez un nombre.' },
		},
	},
};
