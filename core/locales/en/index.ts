import type { Catalogue } from '../catalogue.ts';
import { ground } from './ground.ts';
import { ruleWords } from './rules/index.ts';
import { words } from './words.ts';

export const en: Catalogue = { ...ground, rules: ruleWords, words };
