import { notPresented } from './not-presented.ts';
import { notSent } from './not-sent.ts';
import { sentLate } from './sent-late.ts';

export const submissionRules = [sentLate, notSent, notPresented] as const;
