import type { submissionRules } from '../../../rules/submission/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const submission: Translation<WordsOfRules<typeof submissionRules>> = {
	'submission/sent-late': {
		title: 'Rapport transmis en retard',
		why: 'Un conseil informé trop tard ne peut plus agir.',
		messages: {
			report: {
				says: 'Transmis le {submittedOn} ; il était à remettre le {dueOn}. Jours de retard : {days}.',
				fix: 'Corrigez la date si elle est fausse ; sinon, convenez d’un calendrier tenable.',
			},
			partner: {
				says: '« {municipality} » l’a reçu le {sentOn} ; il était à remettre le {dueOn}. Jours de retard : {days}.',
				fix: 'Corrigez la date si elle est fausse ; la prochaine fois, transmettez-le à tous en même temps.',
			},
		},
	},
	'submission/not-sent': {
		title: 'Rapport non transmis à toutes les communes',
		why: 'Chaque maire et chaque conseil a droit aux rapports réguliers.',
		messages: {
			mayor: {
				says: 'Maire de « {municipality} » : le rapport n’a pas été transmis.',
				fix: 'Transmettez le rapport et écrivez la date ici.',
			},
			council: {
				says: 'Conseil de « {municipality} » : le rapport n’a pas été transmis.',
				fix: 'Transmettez le rapport et écrivez la date ici.',
			},
			neither: {
				says: 'Maire et conseil de « {municipality} » : le rapport n’a pas été transmis.',
				fix: 'Transmettez-le à tous deux et écrivez les dates sur cette ligne.',
			},
		},
	},
	'submission/not-presented': {
		title: 'Rapport non présenté au conseil',
		why: 'Un rapport dont aucune séance n’a parlé ne mène à aucune décision.',
		messages: {
			notPresented: {
				says: 'Transmis à « {municipality} » le {sentOn}, mais pas présenté au conseil dans l’année.',
				fix: 'Faites-le inscrire à la prochaine séance, puis écrivez ici la date de celle-ci.',
			},
			late: {
				says: '« {municipality} » a reçu le rapport le {sentOn} ; le conseil ne l’a entendu que le {presentedOn}.',
				fix: 'Corrigez la date si elle est fausse ; la prochaine fois, faites-le présenter dans l’année.',
			},
		},
	},
	'submission/period-unusual': {
		title: 'Période inhabituelle',
		why: 'Les chiffres d’une période étrange ne se comparent à aucun autre.',
		messages: {
			length: {
				says: 'La période va du {start} au {end}, mois : {months}.',
				fix: 'Corrigez la date fausse ; une période dure un an, un semestre, un trimestre ou un mois.',
			},
			gap: {
				says: 'La période commence le {start} ; la dernière des périodes passées est {last}.',
				fix: 'Corrigez les dates, ou ajoutez ce qui manque aux périodes passées.',
			},
		},
	},
	'submission/final-incomplete': {
		title: 'Final, mais ni remis ni approuvé',
		why: 'Quelqu’un doit répondre d’un rapport final.',
		messages: {
			notSubmitted: {
				says: 'Le rapport est final, et le jour de sa remise manque.',
				fix: 'Écrivez le jour, ou appelez-le projet.',
			},
			notApproved: {
				says: 'Le rapport est final, et personne ne l’a approuvé.',
				fix: 'Écrivez qui l’a approuvé.',
			},
		},
	},
};
