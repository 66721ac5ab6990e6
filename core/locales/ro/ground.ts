import { ground as english } from '../en/ground.ts';
import { translated } from '../translated.ts';
import { parameters } from './parameters.ts';
import { sections } from './sections.ts';
import { synonyms } from './synonyms.ts';
import { vocabulary } from './vocabulary.ts';

export const ground = translated(english, { ...vocabulary, sections, parameters, synonyms });
