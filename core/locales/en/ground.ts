import type { GroundWords } from '../ground-words.ts';
import { parameters } from './parameters.ts';
import { sections } from './sections.ts';
import { synonyms } from './synonyms.ts';
import { vocabulary } from './vocabulary.ts';

export const ground: GroundWords = { ...vocabulary, sections, parameters, synonyms };
