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
				says: '“{municipality}” chaired {meetings} of {all} meetings.',
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
	'governance/insider-in-oversight': {
		title: 'The watched watch themselves',
		why: 'Who runs the cooperation cannot judge it, whatever box is ticked.',
		messages: {
			member: {
				says: '“{name}” sits on the committee and is also named under “{role}”.',
				fix: 'Name another member, or correct the name.',
			},
			focalPoint: {
				says: '“{name}” is a focal point and is also named under “{role}”.',
				fix: 'Appoint somebody else, or correct the name.',
			},
		},
	},
	'governance/one-person-many-roles': {
		title: 'One person in two roles',
		why: 'Two pairs of eyes see more than one.',
		messages: {
			approvesOwn: {
				says: '“{name}” wrote the report and approved it.',
				fix: 'Let somebody else approve it.',
			},
			twoTowns: {
				says: '“{name}” is the focal point of “{one}” and of “{other}”.',
				fix: 'Let each municipality appoint its own, or say that they share one.',
			},
			assessesOwn: {
				says: '“{name}” assesses the cooperation and watches over it.',
				fix: 'Ask an assessor from outside.',
			},
			memberToo: {
				says: '“{name}” is a focal point and a member of the committee.',
				fix: 'Consider whether one person can do both.',
			},
		},
	},
	'governance/independence-not-stated': {
		title: 'Independence not stated',
		why: 'A blank is no “no”: somebody must vouch for it.',
		messages: {
			blank: {
				says: 'Nobody says whether “{name}” works for the cooperation.',
				fix: 'Answer yes or no.',
			},
			column: {
				says: 'The sheet doesn’t ask for this: “{column}”.',
				fix: 'Add the column and answer for each.',
			},
		},
	},
	'governance/quorum-unsound': {
		title: 'No quorum, or too small a one',
		why: 'Decisions of a few bind all partners.',
		messages: {
			missing: {
				says: 'The meeting of {date} took decisions, and nobody says what the quorum was.',
				fix: 'Write how many members must be present.',
			},
			allMissing: {
				says: 'Decisions were taken, and no meeting says what the quorum was.',
				fix: 'Write how many members must be present.',
			},
			tooSmall: {
				says: 'On {date} a quorum of {quorum} was enough; members: {members}.',
				fix: 'Correct the quorum; less than half of the members is unusual.',
			},
		},
	},
	'governance/more-present-than-members': {
		title: 'More present than members',
		why: 'A vote of people who have none can be challenged.',
		messages: {
			tooMany: {
				says: 'On {date} {present} were present; members: {members}.',
				fix: 'Count the members alone, or complete the list of members.',
			},
			negative: {
				says: 'On {date} {present} are said to have been present.',
				fix: 'Write how many members were present.',
			},
		},
	},
	'governance/decision-without-minutes': {
		title: 'Decisions without minutes',
		why: 'What nobody wrote down nobody can follow up.',
		messages: {
			without: {
				says: 'The meeting of {date} took decisions, and there are no minutes.',
				fix: 'Add the link to the minutes, or say where they are.',
			},
		},
	},
};
