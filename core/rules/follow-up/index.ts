import { actionIncomplete } from './action-incomplete.ts';
import { actionOverdue } from './action-overdue.ts';
import { assessmentWithoutCorrectiveAction } from './assessment-without-corrective-action.ts';
import { assessorNotIndependent } from './assessor-not-independent.ts';
import { evaluationOverdue } from './evaluation-overdue.ts';
import { issueWithoutMeasure } from './issue-without-measure.ts';

export const followUpRules = [
	issueWithoutMeasure,
	actionIncomplete,
	actionOverdue,
	assessmentWithoutCorrectiveAction,
	assessorNotIndependent,
	evaluationOverdue,
] as const;
