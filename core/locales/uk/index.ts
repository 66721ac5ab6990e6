import { en as english } from '../en/index.ts';
import { translated } from '../translated.ts';
import { ground } from './ground.ts';
import { ruleWords } from './rules/index.ts';
import { words } from './words.ts';

export const uk = translated(english, { ...ground, rules: ruleWords, words });
