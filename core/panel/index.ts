/** The panel in which hosts show the view of a check: components that know no host. */

export * from '../locales/panel-words.ts';
export * from './Dials.tsx';
export * from './FileDrop.tsx';
export * from './FindingCard.tsx';
export * from './FindingFilters.tsx';
export * from './FindingList.tsx';
export * from './filters.ts';
export * from './MunicipalityChoice.tsx';
export * from './mending-list.ts';
export * from './OwnReport.tsx';
export * from './OwnSheets.tsx';
export * from './ReadingStatement.tsx';
export * from './ScoreChange.tsx';
export * from './styles.ts';
export * from './TopicBars.tsx';
export * from './Verdict.tsx';
