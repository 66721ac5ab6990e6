import type { servicesRules } from '../../../rules/services/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const services: WordsOfRules<typeof servicesRules> = {};
