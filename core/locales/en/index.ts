import type { Catalogue } from '../catalogue.ts';
import { parameters } from './parameters.ts';
import { ruleWords } from './rules/index.ts';
import { sections } from './sections.ts';
import { synonyms } from './synonyms.ts';
import { vocabulary } from './vocabulary.ts';
import { words } from './words.ts';

export const en: Catalogue = { ...vocabulary, sections, parameters, synonyms, rules: ruleWords, words };
