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
				says: 'Des formules n’ont pas encore de résultat\u00a0: on ignore ce que contiennent des cellules dont le rapport a besoin (nombre\u00a0: {count}).',
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
	'structure/last-period-missing': {
		title: 'Il manque le chiffre de la période précédente',
		why: 'Ce qu’on ne peut comparer ne soulève aucune question, ni bonne ni mauvaise.',
		messages: {
			known: {
				says: '« {column} » pour {service} est vide, alors que les périodes passées donnent {value}.',
				fix: 'Inscrivez {value}, ou corrigez les périodes passées.',
			},
			closing: {
				says: 'Le solde du compte à la fin de la période précédente n’est pas donné.',
				fix: 'Inscrivez le solde de clôture de la période précédente, pour que celui d’ouverture puisse être vérifié.',
			},
			column: {
				says: 'Aucune ligne de « {section} » ne donne le chiffre de la période précédente, alors que ce n’est pas la première.',
				fix: 'Reprenez « {column} » du rapport précédent ; inscrivez 0 pour ce qui est nouveau.',
			},
		},
	},
	'structure/gap-among-values': {
		title: 'Une lacune là où d’autres lignes ont une valeur',
		why: 'Une règle ne peut rien dire d’un vide. Ce que presque toutes les lignes donnent ne devrait manquer à aucune.',
		messages: {
			gap: {
				says: '« {column} » est vide ici ; presque toutes les autres lignes l’ont.',
				fix: 'Remplissez-la, ou dites dans l’explication pourquoi il n’y en a pas.',
			},
			pair: { says: '« {column} » est vide, et « {other} » ne dit rien sans elle.', fix: 'Remplissez « {column} ».' },
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
	'structure/values-swapped': {
		title: 'Deux chiffres intervertis',
		why: 'Chaque commune serait jugée sur les chiffres de l’autre.',
		messages: {
			rows: {
				says: 'Dans « {column} », « {one} » et « {other} » portent chacun ce qu’on attend de l’autre.',
				fix: 'Vérifiez les deux à la source et échangez-les.',
			},
			balances: {
				says: 'Le solde initial est {opening} et le solde final {closing} : dans l’autre sens, le compte y est.',
				fix: 'Échangez le solde initial et le solde final.',
			},
		},
	},
	'structure/scale-slip': {
		title: 'Un zéro de trop ou de moins, ou des milliers pour des unités',
		why: 'Une seule erreur d’échelle fausse tous les totaux et comparaisons.',
		messages: {
			cell: {
				says: '« {column} » porte {value} ; la prévision, la période précédente ou une autre feuille indiquent environ {meant}.',
				fix: 'Vérifiez l’unité et les zéros, et écrivez le chiffre dans l’unité des autres.',
			},
			column: {
				says: 'Les chiffres de « {column} » s’écartent d’un facteur {times} de tous ceux dont ils dépendent.',
				fix: 'Écrivez toute la colonne dans l’unité des autres.',
			},
			sheet: {
				says: 'Les montants de « {section} » s’écartent d’un facteur {times} de ceux des autres feuilles.',
				fix: 'Écrivez tous les montants du rapport dans la même unité.',
			},
		},
	},
	'structure/number-as-text': {
		title: 'Nombre saisi comme texte',
		why: 'Les totaux de la feuille l’ignorent sans rien dire.',
		messages: {
			cell: {
				says: '« {text} » dans « {column} » est un texte ; il a été lu comme {value}.',
				fix: 'Saisissez le nombre seul : {value}.',
			},
			column: {
				says: 'Nombres de « {column} » qui sont des textes : {count}.',
				fix: 'Saisissez-les comme nombres, sans espaces, lettres ni signes.',
			},
		},
	},
	'structure/total-differs': {
		title: 'Total que ses lignes ne donnent pas',
		why: 'Un total qu’on ne peut refaire n’est pas fiable.',
		messages: {
			differs: {
				says: '« {name} » indique {total} dans « {column} » ; ses lignes donnent {sum}.',
				fix: 'Corrigez le total ou la ligne fausse, ou laissez une formule faire la somme.',
			},
		},
	},
	'structure/total-among-rows': {
		title: 'Un total qui a l’air d’une ligne',
		why: 'Compté comme une ligne, il doublerait tous les chiffres.',
		messages: {
			sum: {
				says: '« {name} » est la somme des autres lignes de « {section} » ; elle a été lue comme leur total.',
				fix: 'Nommez-la Total, ou supprimez la ligne.',
			},
		},
	},
	'structure/population-implausible': {
		title: 'Population impossible',
		why: 'Les taux et parts par habitant reposent sur elle.',
		messages: {
			impossible: {
				says: '« {municipality} » aurait {population} habitants.',
				fix: 'Écrivez le nombre d’habitants de l’office statistique.',
			},
		},
	},
	'structure/population-differs': {
		title: 'Populations contradictoires',
		why: 'On ne peut pas compter les mêmes gens de deux façons.',
		messages: {
			differs: {
				says: 'Pour « {name} », on lit ici {population} personnes, et {other} sous « {column} ».',
				fix: 'Vérifiez les deux et corrigez la fausse ; un service pour une partie des habitants en a moins.',
			},
		},
	},
	'structure/previous-differs-from-history': {
		title: 'Deux versions de la période précédente',
		why: 'Une évolution ne dit rien si l’on ignore d’où l’on part.',
		messages: {
			differs: {
				says: '« {service} » : la période précédente est {previous} dans « {column} » et {past} dans les périodes passées.',
				fix: 'Trouvez la valeur publiée et corrigez l’autre.',
			},
		},
	},
	'structure/dates-out-of-order': {
		title: 'Dates dans le mauvais ordre',
		why: 'Ce qui finit avant de commencer ne s’est pas passé ainsi.',
		messages: {
			before: {
				says: '« {column} » : {date}, avant « {first} » : {firstDate}.',
				fix: 'Corrigez la date fausse.',
			},
			future: {
				says: '« {column} » : {date}, un jour qui n’est pas encore venu.',
				fix: 'Corrigez la date.',
			},
		},
	},
	'structure/copied-figures': {
		title: 'Chiffres recopiés au lieu d’être comptés',
		why: 'Les vrais chiffres bougent ; des copies n’apprennent rien au conseil.',
		messages: {
			service: {
				says: 'Tous les chiffres de « {service} » dans « {column} » sont ceux de « {from} ».',
				fix: 'Saisissez ce qui a été compté ; si rien n’a changé, dites-le dans l’explication.',
			},
			column: {
				says: 'Chaque chiffre de « {column} » est celui de « {from} ».',
				fix: 'Saisissez ce qui a été compté pendant cette période.',
			},
			survey: {
				says: '« {service} » : part et nombre de réponses sont ceux de la dernière enquête.',
				fix: 'Saisissez les résultats de cette enquête ; sans enquête, gardez la ligne pour un projet.',
			},
		},
	},
};
