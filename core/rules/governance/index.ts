import { chairNotRotated } from './chair-not-rotated.ts';
import { decisionWithoutQuorum } from './decision-without-quorum.ts';
import { focalPointMissing } from './focal-point-missing.ts';
import { focalPointNotIndependent } from './focal-point-not-independent.ts';
import { meetingGap } from './meeting-gap.ts';
import { memberManagesCooperation } from './member-manages-cooperation.ts';
import { noTaskForceMember } from './no-task-force-member.ts';
import { partnerWithoutMember } from './partner-without-member.ts';

export const governanceRules = [
	memberManagesCooperation,
	partnerWithoutMember,
	chairNotRotated,
	meetingGap,
	decisionWithoutQuorum,
	focalPointMissing,
	focalPointNotIndependent,
	noTaskForceMember,
] as const;
