import * as z from 'zod/mini';
import { key, localText, text } from './words';

/** Rows of the other table whose words in that column are these; `is` may hold {year}. */
const condition = z.strictObject({ column: key, is: text });

/**
 * What is taken for a column. `figure`: the other table's figures in a column of its own, added up.
 * `count`: how many of its rows hold all these words.
 */
const take = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), of: key }),
  z.strictObject({ kind: z.literal('count'), where: z.array(condition).check(z.minLength(1)) }),
]);

/**
 * Which rows of the other table make up a row here, `match` being its column that says so
 * (`place` is that of the names). `place`: those of the place. `activity`: for rows of that name
 * below a project, those of the project's code. `whole`: each row states one figure, and takes the
 * other table's own one of the same meaning in its total row.
 */
const rows = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('place'), match: key }),
  z.strictObject({ by: z.literal('activity'), name: text, match: key }),
  z.strictObject({ by: z.literal('whole') }),
]);

/** Columns that can be filled by formulas over another table of the workbook, where people ask for it. */
export const templateLink = z.strictObject({
  key,
  label: localText,
  hint: z.optional(localText),
  /** Ids of the templates that make such tables. */
  partners: z.array(text).check(z.minLength(1)),
  /** Year of the other table, counted from the plan's year; absent where it may be of any. */
  yearOffset: z.optional(z.int()),
  rows,
  columns: z.array(z.strictObject({ column: key, take })),
});

export type TemplateLink = z.infer<typeof templateLink>;
