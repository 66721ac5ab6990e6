import { z } from '../zod.ts';

const index = z.number().check(z.int(), z.nonnegative());

/** A cell; row and column are zero-based. */
export const placeSchema = z.object({ sheet: z.string(), row: index, column: index });

/** What a cell holds or shall hold. An error is the text that the cell shows. */
export const cellContentSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export type PlaceView = z.infer<typeof placeSchema>;
export type CellContent = z.infer<typeof cellContentSchema>;
