import { type ScoredTopic, type SectionKey, sectionKeys, sections } from '../sections/sections.ts';

/** Sections of a topic. */
export function sectionsOfTopic(topic: ScoredTopic): SectionKey[] {
	return sectionKeys.filter((section) => sections[section].topic === topic);
}
