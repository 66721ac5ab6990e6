import type { AddonWords } from './index.ts';

export const fr: AddonWords = {
	menu: {
		checkReport: 'Vérifier ce rapport',
		checkSheet: 'Vérifier cette feuille',
		clearMarks: 'Effacer les marques',
		newReport: 'Nouveau rapport…',
		addMissingSections: 'Ajouter les sections manquantes',
		startNextPeriod: 'Commencer la période suivante…',
		scorecard: 'Tableau de bord',
		findings: 'Constats',
		cleared: 'Marques effacées. Feuilles : {count}',
		nothingToClear: 'Il n’y a pas de marque à effacer.',
	},
	problems: {
		busy: 'Quelqu’un d’autre marque ou modifie ce rapport en ce moment. Rien n’a été modifié. Réessayez dans une minute.',
		outOfTime:
			'Google arrête un traitement après six minutes ; celui-ci a fini trop tôt. Rien n’est écrit à moitié. Continuez avec « Vérifier à nouveau ».',
		tooLarge:
			'Ce classeur a plus de cellules que ce qui peut être vérifié ici (au plus {limit}). Rien n’a été modifié. Supprimez les lignes et colonnes vides ou divisez le classeur.',
		sheetGone: 'La feuille « {sheet} » n’existe plus : elle a été supprimée ou renommée. Vérifiez à nouveau.',
		cellGone: 'La cellule {cell} n’existe plus. Vérifiez à nouveau.',
		changed: 'La cellule {cell} a changé depuis la vérification ; rien n’a été écrit. Vérifiez à nouveau.',
		locked:
			'La cellule {cell} ne peut pas être modifiée : elle est protégée ou vous ne pouvez que consulter ce fichier. Rien n’a été écrit.',
		holdsFormula: 'La cellule {cell} contient une formule ; rien n’a été écrit. Corrigez la formule ou les cellules qu’elle lit.',
		unreadableSheet: 'La feuille « {sheet} » n’a pas pu être lue ; elle a été laissée de côté.',
		reportExists:
			'Ce classeur contient déjà un rapport ; rien n’a été créé. Utilisez « Ajouter les sections manquantes » ou créez le nouveau rapport dans un classeur vide.',
		sheetExists: 'Il existe déjà une feuille « {sheet} » ; rien n’a été créé. Renommez-la et réessayez.',
		noPeriod: 'Le rapport n’indique pas sa période. Remplissez le premier et le dernier jour, puis réessayez. Rien n’a été modifié.',
		notAllowed:
			'Google ne l’a pas permis. Rechargez la page ; si cela ne suffit pas, demandez au propriétaire du fichier le droit de le modifier. Rien n’a été modifié.',
		unexpected: 'Cela n’a pas fonctionné ({reason}). Réessayez ; si cela se reproduit, rechargez la page.',
	},
	sidebar: {
		checking: 'Lecture et vérification des feuilles…',
		marking: 'Marquage des cellules. Feuilles : {done} sur {total}',
		cancel: 'Annuler',
		checkAgain: 'Vérifier à nouveau',
		tryAgain: 'Réessayer',
		notReport:
			'Ce classeur ne ressemble pas à un rapport : aucune feuille n’a d’en-têtes connus. Commencez par « Nouveau rapport… » dans le menu.',
		seconds: 'Secondes : {count}',
		unmarked: 'Ces feuilles sont protégées ou ont changé ; elles ne portent pas de nouvelles marques : {sheets}',
		thisSheetOnly: 'Seule cette feuille est affichée ; les notes sont celles du rapport entier.',
		accounts:
			'Google confond les comptes connectés ici. Déconnectez-vous de tous sauf de celui que vous utilisez pour ce rapport, ou ouvrez-le dans une fenêtre privée, puis réessayez. Rien n’a été modifié.',
		session:
			'Votre session Google est terminée, ou ce module ne peut plus ouvrir le fichier. Rechargez la page et connectez-vous à nouveau. Rien n’a été modifié.',
		offline: 'Pas de connexion. Vérifiez le réseau et réessayez.',
		outdated: 'Le module a été mis à jour entre-temps. Fermez ce panneau et rouvrez-le depuis le menu.',
	},
	newReport: {
		lead: 'Crée toutes les feuilles d’un rapport dans ce classeur. Les feuilles existantes restent telles quelles.',
		language: 'Langue du rapport',
		entity: 'Nom de la coopération',
		currency: 'Monnaie, p. ex. EUR',
		periodStart: 'Période du',
		periodEnd: 'Période au',
		partners: 'Communes',
		services: 'Services',
		oneALine: 'Un nom par ligne.',
		make: 'Créer le rapport',
		making: 'Création des feuilles… Cela prend jusqu’à une minute.',
		made: 'Le rapport est prêt. Commencez par la feuille « {sheet} ».',
		close: 'Fermer',
		periodWrong: 'La période doit finir après son début.',
		tooMany: 'Au plus {limit} lignes.',
	},
	ownSheets: {
		trend: 'Évolution sur les périodes de l’historique',
		made: 'Créé par IMC Monitor. Cette feuille est refaite à chaque fois : n’y écrivez rien.',
	},
	addSections: { nothing: 'Il ne manque aucune section.', added: 'Sections ajoutées : {sheets}' },
	nextPeriod: {
		title: 'Commencer la période suivante',
		question:
			'Un nouveau classeur sera créé pour {period}. Les chiffres réalisés deviennent ceux de la période précédente, les soldes de clôture deviennent les soldes d’ouverture, et ce qui reste ouvert est repris. Ce classeur reste tel quel.',
		done: 'Le classeur pour {period} est prêt.',
	},
};
