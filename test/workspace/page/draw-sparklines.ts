import { type ICellCustomRender, InterceptorEffectEnum, type Univer, type Worksheet } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { parseRange } from '../spreadsheet/a1-range.ts';
import { type Sparkline, sparklineOf } from './sparkline.ts';

const FORMULA = /^=SPARKLINE\(([$A-Z\d:]+)(?:,([$A-Z\d:]+))?\)$/i;
const MARGIN = 4;
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Draws `SPARKLINE` over ranges of its own sheet, as Google does; other forms of it are shown in letters. */
export function drawSparklines(univer: Univer): void {
	univer
		.__getInjector()
		.get(SheetInterceptorService)
		.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
			effect: InterceptorEffectEnum.Style,
			handler: (cell, place, next) => {
				const sparkline = FORMULA.test(place.rawData?.f ?? '') ? readSparkline(place.rawData?.f ?? '', place.worksheet) : undefined;
				if (!sparkline) return next(cell);
				return next({
					...(cell ?? place.rawData),
					customRender: [...(cell?.customRender ?? []), renderOf(sparkline)],
					fontRenderExtension: { ...cell?.fontRenderExtension, isSkip: true },
				});
			},
		});
}

function readSparkline(formula: string, sheet: Worksheet): Sparkline | undefined {
	const [, data = '', options] = FORMULA.exec(formula) ?? [];
	return sparklineOf(valuesOf(data, sheet), options === undefined ? undefined : valuesOf(options, sheet));
}

function valuesOf(range: string, sheet: Worksheet): unknown[][] {
	const found = parseRange(range.replaceAll('$', ''), { maxRows: sheet.getRowCount(), maxColumns: sheet.getColumnCount() });
	if (!found) return [];
	const { startRow, endRow, startColumn, endColumn } = found;
	return Array.from({ length: endRow - startRow + 1 }, (_, row) =>
		Array.from({ length: endColumn - startColumn + 1 }, (__, column) => sheet.getCellRaw(startRow + row, startColumn + column)?.v),
	);
}

function renderOf(sparkline: Sparkline): ICellCustomRender {
	return {
		zIndex: 10,
		drawWith: (canvas, { primaryWithCoord: { startX, startY, endX, endY } }) => {
			const box = { x: startX + MARGIN, y: startY + MARGIN, width: endX - startX - 2 * MARGIN, height: endY - startY - 2 * MARGIN };
			canvas.save();
			if (sparkline.kind === 'bar') {
				canvas.fillStyle = dark.matches ? '#46494c' : '#e3e6e9';
				canvas.fillRect(box.x, box.y, box.width, box.height);
				canvas.fillStyle = sparkline.color ?? '#0b57d0';
				canvas.fillRect(box.x, box.y, box.width * sparkline.share, box.height);
			} else {
				canvas.strokeStyle = sparkline.color ?? (dark.matches ? '#a8c7fa' : '#0b57d0');
				canvas.lineWidth = 1.5;
				canvas.beginPath();
				sparkline.points.forEach((point, index) => {
					const x = box.x + (box.width * index) / Math.max(1, sparkline.points.length - 1);
					canvas.lineTo(x, box.y + box.height * (1 - point));
				});
				canvas.stroke();
			}
			canvas.restore();
		},
	};
}
