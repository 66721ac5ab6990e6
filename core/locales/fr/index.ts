import type { Catalogue } from '../catalogue.ts';
import { parameters } from './parameters.ts';
import { ruleWords } from './rules/index.ts';
import { sections } from './sections.ts';
import { vocabulary } from './vocabulary.ts';
import { words } from './words.ts';

export const fr: Catalogue = { ...vocabulary, sections, parameters, rules: ruleWords, words };
