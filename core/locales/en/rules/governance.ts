import type { governanceRules } from '../../../rules/governance/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const governance: WordsOfRules<typeof governanceRules> = {
	'governance/member-manages-cooperation': {
		title: 'Committee member in the management',
		why: 'Whoever manages the cooperation cannot watch over it independently.',
		messages: {
			manages: {
				says: '“{member}” sits on the committee and manages the cooperation.',
				fix: 'Have the municipality name somebody else, or correct the answer.',
			},
		},
	},
	'governance/partner-without-member': {
		title: 'Partner without a committee member',
		why: 'A municipality without a seat does not see how its money is used.',
		messages: {
			noMembers: {
				says: 'The committee meets, but its members are not listed.',
				fix: 'List the members in the committee section, each with the municipality represented.',
			},
			none: {
				says: '“{municipality}” has no member on the committee.',
				fix: 'Add its member to the committee section, or ask its council to name one.',
			},
			left: {
				says: '“{municipality}” has had no member since “{member}” left on {date}.',
				fix: 'Ask its council for a new member, or correct the end of the term.',
			},
		},
	},
	'governance/chair-not-rotated': {
		title: 'Chair that does not rotate',
		why: 'When the chair rotates, no partner alone sets the agenda.',
		messages: {
			same: {
				says: 'Only one municipality chaired in this period: “{municipality}”. Meetings: {meetings}.',
				fix: 'Let another partner chair the next meeting, or correct who chaired.',
			},
		},
	},
	'governance/meeting-gap': {
		title: 'Too long without a committee meeting',
		why: 'Problems grow while nobody looks at them.',
		messages: {
			gap: {
				says: 'No committee meeting between {from} and {to}. Longest interval allowed, in months: {interval}.',
				fix: 'Add a meeting that is missing here, or call one now and agree on dates.',
			},
			none: {
				says: 'No committee meeting is listed from {from} to {to}. Longest interval allowed, in months: {interval}.',
				fix: 'List the meetings held, or call one now and agree on dates.',
			},
		},
	},
	'governance/decision-without-quorum': {
		title: 'Decision without a quorum',
		why: 'Such a decision can be challenged, and may not bind the partners.',
		messages: {
			below: {
				says: 'Decisions of {date} were taken below the quorum. Present: {present}. Quorum: {quorum}.',
				fix: 'Have them confirmed at a meeting with a quorum, or correct the figures.',
			},
		},
	},
	'governance/focal-point-missing': {
		title: 'Municipality without a focal point',
		why: 'Without one, mayor and council hear only what the cooperation itself tells them.',
		messages: {
			none: {
				says: '“{municipality}” has no focal point; other partners have one.',
				fix: 'Write who it is, or ask the mayor to appoint somebody.',
			},
		},
	},
	'governance/focal-point-not-independent': {
		title: 'Focal point employed by the cooperation',
		why: 'A focal point must be free to tell the mayor what does not work.',
		messages: {
			works: {
				says: '“{focalPoint}”, the focal point of “{municipality}”, works for the cooperation.',
				fix: 'Ask the mayor to appoint somebody else, or correct the answer.',
			},
		},
	},
	'governance/no-task-force-member': {
		title: 'Nobody from the task force',
		why: 'Those who set the cooperation up know what it was meant to achieve.',
		messages: {
			none: {
				says: 'No member of the committee is marked as having been in the task force.',
				fix: 'Consider inviting somebody from the task force, or correct the answers.',
			},
		},
	},
};
