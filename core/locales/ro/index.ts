import { en as english } from '../en/index.ts';
import { translated } from '../translated.ts';
import { parameters } from './parameters.ts';
import { ruleWords } from './rules/index.ts';
import { sections } from './sections.ts';
import { synonyms } from './synonyms.ts';
import { vocabulary } from './vocabulary.ts';
import { words } from './words.ts';

export const ro = translated(english, { ...vocabulary, sections, parameters, synonyms, rules: ruleWords, words });
