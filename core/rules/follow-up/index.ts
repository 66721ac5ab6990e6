import { actionIncomplete } from './action-incomplete.ts';
import { actionOverdue } from './action-overdue.ts';
import { assessmentWithoutCorrectiveAction } from './assessment-without-corrective-action.ts';
import { assessorNotIndependent } from './assessor-not-independent.ts';
import { assessorRunsActivity } from './assessor-runs-activity.ts';
import { completedWithoutBottleneck } from './completed-without-bottleneck.ts';
import { evaluationOverdue } from './evaluation-overdue.ts';
import { issueWithoutMeasure } from './issue-without-measure.ts';
import { measureIsAPlaceholder } from './measure-is-a-placeholder.ts';
import { missedTargetWithoutIssue } from './missed-target-without-issue.ts';
import { openForYears } from './open-for-years.ts';

export const followUpRules = [
	issueWithoutMeasure,
	actionIncomplete,
	actionOverdue,
	assessmentWithoutCorrectiveAction,
	assessorNotIndependent,
	evaluationOverdue,
	assessorRunsActivity,
	completedWithoutBottleneck,
	measureIsAPlaceholder,
	missedTargetWithoutIssue,
	openForYears,
] as const;
