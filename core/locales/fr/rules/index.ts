import type { Catalogue } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';
import { finance } from './finance.ts';
import { followUp } from './follow-up.ts';
import { governance } from './governance.ts';
import { progress } from './progress.ts';
import { quality } from './quality.ts';
import { satisfaction } from './satisfaction.ts';
import { services } from './services.ts';
import { structure } from './structure.ts';
import { submission } from './submission.ts';

export const ruleWords: Translation<Catalogue['rules']> = {
	...structure,
	...services,
	...quality,
	...satisfaction,
	...finance,
	...progress,
	...governance,
	...followUp,
	...submission,
};
