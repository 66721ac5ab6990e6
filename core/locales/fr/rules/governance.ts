import type { governanceRules } from '../../../rules/governance/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const governance: Translation<WordsOfRules<typeof governanceRules>> = {
	'governance/member-manages-cooperation': {
		title: 'Membre du comité qui dirige la coopération',
		why: 'Qui dirige la coopération ne peut pas la contrôler en toute indépendance.',
		messages: {
			manages: {
				says: '« {member} » siège au comité et dirige la coopération.',
				fix: 'Faites désigner quelqu’un d’autre par la commune, ou corrigez la réponse.',
			},
		},
	},
	'governance/partner-without-member': {
		title: 'Commune sans membre au comité',
		why: 'Une commune qui ne siège pas ne voit pas à quoi sert son argent.',
		messages: {
			noMembers: {
				says: 'Le comité se réunit, mais ses membres ne sont pas indiqués.',
				fix: 'Inscrivez les membres dans la rubrique du comité, chacun avec sa commune.',
			},
			none: {
				says: '« {municipality} » n’a pas de membre au comité.',
				fix: 'Inscrivez son membre dans la rubrique du comité, ou demandez au conseil d’en désigner un.',
			},
			left: {
				says: '« {municipality} » n’a plus de membre depuis le départ de « {member} », le {date}.',
				fix: 'Demandez à son conseil un nouveau membre, ou corrigez la fin du mandat.',
			},
		},
	},
	'governance/chair-not-rotated': {
		title: 'Présidence qui ne tourne pas',
		why: 'Une présidence tournante évite qu’une seule commune fixe l’ordre du jour.',
		messages: {
			same: {
				says: '« {municipality} » a présidé {meetings} réunions sur {all}.',
				fix: 'Confiez la prochaine présidence à une autre commune, ou corrigez qui a présidé.',
			},
		},
	},
	'governance/meeting-gap': {
		title: 'Trop longtemps sans réunion du comité',
		why: 'Les problèmes grandissent quand personne ne les regarde.',
		messages: {
			gap: {
				says: 'Aucune réunion du comité entre le {from} et le {to}. Intervalle maximal admis, en mois : {interval}.',
				fix: 'Ajoutez la réunion oubliée, ou convoquez-en une et fixez un calendrier.',
			},
			none: {
				says: 'Aucune réunion du comité indiquée du {from} au {to}. Intervalle maximal admis, en mois : {interval}.',
				fix: 'Inscrivez les réunions tenues, ou convoquez-en une et fixez un calendrier.',
			},
		},
	},
	'governance/decision-without-quorum': {
		title: 'Décision sans quorum',
		why: 'Une telle décision est contestable et peut ne pas engager les communes.',
		messages: {
			below: {
				says: 'Décisions du {date} prises sans quorum. Présents : {present}. Quorum : {quorum}.',
				fix: 'Faites-les confirmer lors d’une réunion avec quorum, ou corrigez les chiffres.',
			},
		},
	},
	'governance/focal-point-missing': {
		title: 'Commune sans référent',
		why: 'Sans référent, maire et conseil n’entendent que ce que dit la coopération elle-même.',
		messages: {
			none: {
				says: '« {municipality} » n’a pas de référent ; d’autres communes en ont un.',
				fix: 'Écrivez son nom, ou demandez au maire d’en désigner un.',
			},
		},
	},
	'governance/focal-point-not-independent': {
		title: 'Référent employé par la coopération',
		why: 'Un référent doit pouvoir dire au maire ce qui ne marche pas.',
		messages: {
			works: {
				says: 'Le référent de « {municipality} », « {focalPoint} », travaille pour la coopération.',
				fix: 'Demandez au maire d’en désigner un autre, ou corrigez la réponse.',
			},
		},
	},
	'governance/no-task-force-member': {
		title: 'Aucun membre issu du groupe de travail',
		why: 'Ceux qui ont préparé la coopération savent ce qu’elle devait apporter.',
		messages: {
			none: {
				says: 'Aucun membre du comité n’est indiqué comme ayant fait partie du groupe de travail.',
				fix: 'Pensez à inviter quelqu’un de ce groupe, ou corrigez les réponses.',
			},
		},
	},
	'governance/insider-in-oversight': {
		title: 'Les surveillés se surveillent',
		why: 'Qui dirige la coopération ne peut la juger, quelle que soit la case cochée.',
		messages: {
			member: {
				says: '« {name} » siège au comité et figure aussi sous « {role} ».',
				fix: 'Nommez un autre membre, ou corrigez le nom.',
			},
			focalPoint: {
				says: '« {name} » est point focal et figure aussi sous « {role} ».',
				fix: 'Nommez quelqu’un d’autre, ou corrigez le nom.',
			},
		},
	},
	'governance/one-person-many-roles': {
		title: 'Une personne, deux rôles',
		why: 'Deux paires d’yeux voient mieux qu’une.',
		messages: {
			approvesOwn: {
				says: '« {name} » a rédigé le rapport et l’a approuvé.',
				fix: 'Faites approuver par quelqu’un d’autre.',
			},
			twoTowns: {
				says: '« {name} » est point focal de « {one} » et de « {other} ».',
				fix: 'Que chaque commune nomme le sien, ou dites qu’elles en partagent un.',
			},
			assessesOwn: {
				says: '« {name} » évalue la coopération et la surveille.',
				fix: 'Demandez un évaluateur de l’extérieur.',
			},
			memberToo: {
				says: '« {name} » est point focal et membre du comité.',
				fix: 'Demandez-vous si une personne peut faire les deux.',
			},
		},
	},
	'governance/independence-not-stated': {
		title: 'Indépendance non précisée',
		why: 'Une case vide n’est pas un « non » : quelqu’un doit en répondre.',
		messages: {
			blank: {
				says: 'Personne ne dit si « {name} » travaille pour la coopération.',
				fix: 'Répondez oui ou non.',
			},
			column: {
				says: 'La feuille ne le demande pas : « {column} ».',
				fix: 'Ajoutez la colonne et répondez pour chacun.',
			},
		},
	},
	'governance/quorum-unsound': {
		title: 'Pas de quorum, ou trop petit',
		why: 'Les décisions de quelques-uns lient tous les partenaires.',
		messages: {
			missing: {
				says: 'La réunion du {date} a pris des décisions, et personne ne dit quel était le quorum.',
				fix: 'Écrivez combien de membres doivent être présents.',
			},
			allMissing: {
				says: 'Des décisions ont été prises, et aucune réunion n’indique le quorum.',
				fix: 'Écrivez combien de membres doivent être présents.',
			},
			tooSmall: {
				says: 'Le {date}, un quorum de {quorum} suffisait ; membres : {members}.',
				fix: 'Corrigez le quorum ; moins de la moitié des membres est inhabituel.',
			},
		},
	},
	'governance/more-present-than-members': {
		title: 'Plus de présents que de membres',
		why: 'Un vote de gens qui n’en ont pas le droit peut être contesté.',
		messages: {
			tooMany: {
				says: 'Le {date}, présents : {present} ; membres : {members}.',
				fix: 'Comptez les seuls membres, ou complétez leur liste.',
			},
			negative: {
				says: 'Le {date}, présents : {present}.',
				fix: 'Écrivez combien de membres étaient présents.',
			},
		},
	},
	'governance/decision-without-minutes': {
		title: 'Décisions sans procès-verbal',
		why: 'Ce que personne n’a noté, personne ne peut le suivre.',
		messages: {
			without: {
				says: 'La réunion du {date} a pris des décisions, sans procès-verbal.',
				fix: 'Ajoutez le lien vers le procès-verbal, ou dites où il est.',
			},
		},
	},
};
