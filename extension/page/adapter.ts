import type { Mark, PageContent, PageDocument, PageProblem, Selection, Target } from '../messages/page-messages.ts';

/** One kind of page. Each adapter keeps all that it knows of its page's markup to itself. */
export interface PageAdapter {
	/** What document is shown now; nothing while the page shows none. */
	readonly document: () => PageDocument | undefined;
	/** Its text or cells. @throws PageReadingError */
	readonly read: () => Promise<PageContent>;
	readonly selection: () => Selection | null;
	readonly go: (target: Target) => void;
	/** Shows these marks, and no others. */
	readonly draw: (marks: readonly Mark[], onOpen: (id: string) => void) => void;
	/** Whether the page says something else than when it was read. */
	readonly hasChanged: () => boolean;
	/** Takes everything away that the adapter put into the page. */
	readonly leave: () => void;
}

export class PageReadingError extends Error {
	readonly problem: PageProblem;
	/** The answer never came to be read: another way to the same may do. */
	readonly isBlocked: boolean;

	constructor(problem: PageProblem, isBlocked = false) {
		super(problem);
		this.problem = problem;
		this.isBlocked = isBlocked;
	}
}
