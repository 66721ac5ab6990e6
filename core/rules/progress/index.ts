import { activityWithoutDates } from './activity-without-dates.ts';
import { objectiveWithoutActivity } from './objective-without-activity.ts';
import { overdueActivityUnexplained } from './overdue-activity-unexplained.ts';
import { statusContradictsCompletion } from './status-contradicts-completion.ts';

export const progressRules = [
	activityWithoutDates,
	overdueActivityUnexplained,
	statusContradictsCompletion,
	objectiveWithoutActivity,
] as const;
