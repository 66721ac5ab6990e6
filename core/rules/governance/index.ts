import { chairNotRotated } from './chair-not-rotated.ts';
import { decisionWithoutMinutes } from './decision-without-minutes.ts';
import { decisionWithoutQuorum } from './decision-without-quorum.ts';
import { focalPointMissing } from './focal-point-missing.ts';
import { focalPointNotIndependent } from './focal-point-not-independent.ts';
import { independenceNotStated } from './independence-not-stated.ts';
import { insiderInOversight } from './insider-in-oversight.ts';
import { meetingGap } from './meeting-gap.ts';
import { memberManagesCooperation } from './member-manages-cooperation.ts';
import { morePresentThanMembers } from './more-present-than-members.ts';
import { noTaskForceMember } from './no-task-force-member.ts';
import { onePersonManyRoles } from './one-person-many-roles.ts';
import { partnerWithoutMember } from './partner-without-member.ts';
import { quorumUnsound } from './quorum-unsound.ts';

export const governanceRules = [
	memberManagesCooperation,
	partnerWithoutMember,
	chairNotRotated,
	meetingGap,
	decisionWithoutQuorum,
	focalPointMissing,
	focalPointNotIndependent,
	noTaskForceMember,
	decisionWithoutMinutes,
	independenceNotStated,
	insiderInOversight,
	morePresentThanMembers,
	onePersonManyRoles,
	quorumUnsound,
] as const;
