import { fill } from '../locales/fill.ts';
import type { PanelWords } from '../locales/panel-words.ts';
import type { OwnSheetsPreview as Preview } from '../view/view-own-sheets.ts';

export interface OwnSheetsPreviewProps {
	/** Nothing while it is being made. */
	readonly preview: Preview | undefined;
	readonly words: PanelWords['ownSheets'];
}

/** What comes out of a choice: the first rows of each section as rules will read them, and what no sheet holds. */
export function OwnSheetsPreview({ preview, words }: OwnSheetsPreviewProps) {
	if (!preview) return <progress class="imc-progress" aria-label={words.preview} />;
	return (
		<>
			{preview.parts.map(({ sheet, section, headers, sample, rows, totals, differing }) => (
				<div key={`${sheet} ${section} ${headers.join()}`} class="imc-own-part">
					<h3>
						{section} ← <bdi>{sheet}</bdi>
					</h3>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
					<section class="imc-own-sample" aria-label={`${section}: ${sheet}`} tabIndex={0}>
						<table>
							<thead>
								<tr>
									{headers.map((header) => (
										<th key={header} scope="col">
											{header}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{sample.map((row, index) => (
									// biome-ignore lint/suspicious/noArrayIndexKey: rows of a sample have no other name and never change
									<tr key={index}>
										{row.map((cell, at) => (
											<td key={headers[at]} dir="auto">
												{cell}
											</td>
										))}
									</tr>
								))}
							</tbody>
						</table>
					</section>
					<p class="imc-help">
						{fill(words.rows, { rows })} {totals.length > 0 && fill(words.totals, { names: totals.join(', ') })}
					</p>
					{differing.length > 0 && <p class="imc-own-differs">{fill(words.differing, { names: differing.join(', ') })}</p>}
				</div>
			))}
			{preview.parts.length === 0 && <p>{words.nothing}</p>}
			{preview.missing.length > 0 && (
				<p class="imc-help">{fill(words.missing, { names: preview.missing.map(({ name }) => name).join(', ') })}</p>
			)}
		</>
	);
}
