import { financeRules } from './finance/index.ts';
import { followUpRules } from './follow-up/index.ts';
import { governanceRules } from './governance/index.ts';
import { progressRules } from './progress/index.ts';
import { qualityRules } from './quality/index.ts';
import { satisfactionRules } from './satisfaction/index.ts';
import { servicesRules } from './services/index.ts';
import { structureRules } from './structure/index.ts';
import { submissionRules } from './submission/index.ts';

/** The whole rule set, in the order in which it is documented. */
export const rules = [
	...structureRules,
	...servicesRules,
	...qualityRules,
	...satisfactionRules,
	...financeRules,
	...progressRules,
	...governanceRules,
	...followUpRules,
	...submissionRules,
] as const;

export type RuleId = (typeof rules)[number]['id'];

export { RULE_SET_VERSION } from './version.ts';
