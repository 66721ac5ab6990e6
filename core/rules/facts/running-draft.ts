import type { RuleContext } from '../../rule/index.ts';
import { hasPeriodEnded } from './period.ts';

/** A draft of a period that is not over: what falls short of the whole period's plan may still come. */
export function isRunningDraft({ report, asOf, stage }: Pick<RuleContext, 'report' | 'asOf' | 'stage'>): boolean {
	return stage === 'draft' && hasPeriodEnded(report, asOf) === false;
}
