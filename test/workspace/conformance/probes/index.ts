import type { Probe } from '../probe.ts';
import { formulas, numberFormats } from './cells.ts';
import { copies } from './copies.ts';
import { freezesAndMerges } from './freezes-and-merges.ts';
import { errors, html, locale, namesAndSizes, time } from './spreadsheet.ts';
import { strictRules } from './strict-rules.ts';
import { typedValues } from './typed-values.ts';

export const probes: readonly Probe[] = [
	...html,
	...freezesAndMerges,
	...strictRules,
	...typedValues,
	...numberFormats,
	...formulas,
	...namesAndSizes,
	...time,
	...errors,
	...locale,
	...copies,
];
