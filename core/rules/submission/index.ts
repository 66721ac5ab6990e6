import { finalIncomplete } from './final-incomplete.ts';
import { notPresented } from './not-presented.ts';
import { notSent } from './not-sent.ts';
import { periodUnusual } from './period-unusual.ts';
import { sentLate } from './sent-late.ts';

export const submissionRules = [sentLate, notSent, notPresented, finalIncomplete, periodUnusual] as const;
