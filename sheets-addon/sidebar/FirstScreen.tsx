import type { SidebarWords } from '#core/add-on-words';

export interface FirstScreenProps {
	/** Nothing stands in the workbook; else it holds something that is no report. */
	readonly isEmpty: boolean;
	readonly words: SidebarWords;
	/** What the buttons say. */
	readonly captions: { readonly newReport: string; readonly ownSheets: string };
	readonly onNewReport: () => void;
	readonly onOwnSheets: () => void;
}

/** Where there is no report yet: an empty workbook wants one, any other may hold all of it in sheets of its own. */
export function FirstScreen({ isEmpty, words, captions, onNewReport, onOwnSheets }: FirstScreenProps) {
	if (isEmpty) {
		return (
			<>
				<p>{words.emptyWorkbook}</p>
				<button type="button" class="imc-main" onClick={onNewReport}>
					{captions.newReport}
				</button>
			</>
		);
	}
	return (
		<>
			<p>{words.notReport}</p>
			<p class="imc-row">
				<button type="button" class="imc-main" onClick={onOwnSheets}>
					{captions.ownSheets}
				</button>
				<button type="button" onClick={onNewReport}>
					{captions.newReport}
				</button>
			</p>
		</>
	);
}
