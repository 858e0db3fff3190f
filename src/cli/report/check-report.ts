import * as z from 'zod/mini';

/*
 * The contract of `check --format json`: kept stable, published as docs/check-report.schema.json.
 * Ranges are A1 without the sheet.
 */

const place = { sheet: z.string(), range: z.string() };

const cellContent = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const column = z.object({
  range: z.string(),
  /** The axes of the fact model: measure, aspect, subset, period, status and those of its kind. */
  dimensions: z.looseObject({
    measure: z.string(),
    aspect: z.string(),
    subset: z.string(),
    period: z.object({
      year: z.number(),
      point: z.enum(['begin', 'end', 'flow']),
      /** Of a flow over several years, of which `year` is the last. */
      years: z.optional(z.number()),
    }),
    status: z.string(),
  }),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  reason: z.string(),
});

const table = z.object({
  ...place,
  template: z.optional(z.string()),
  columns: z.array(column),
  unrecognised: z.array(z.object({ range: z.string(), reason: z.string() })),
});

const finding = z.object({
  ruleId: z.string(),
  messageId: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  ...place,
  message: z.string(),
  /** Canonical decimal, or text. */
  actual: z.optional(z.string()),
  expected: z.optional(
    z.object({ low: z.optional(z.string()), high: z.optional(z.string()), text: z.string() }),
  ),
  related: z.array(z.object(place)),
  culprits: z.array(
    z.object({
      ...place,
      candidates: z.array(z.object({ value: z.string(), slip: z.string() })),
    }),
  ),
  suggestions: z.array(
    z.object({
      title: z.string(),
      edits: z.array(z.object({ ...place, before: cellContent, after: cellContent })),
    }),
  ),
  docs: z.string(),
});

/** What a programme pack or the workbook itself changes about the check. */
const settings = z.object({
  pack: z.optional(
    z.object({ id: z.string(), name: z.string(), from: z.enum(['command-line', 'workbook']) }),
  ),
  /** By rule: another severity than the rule's own. */
  severities: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])),
  /** By rule: values in place of the rule's own. */
  options: z.record(
    z.string(),
    z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
  ),
  /** What the workbook remembers and cannot be used, a sentence each. */
  unusable: z.array(z.string()),
});

const file = z.object({
  /** As given, or joined to the folder that was given. */
  path: z.string(),
  status: z.enum(['checked', 'refused']),
  /** Why it was refused and what to do. */
  reason: z.optional(z.string()),
  tables: z.array(table),
  findings: z.array(finding),
  /** Absent where nothing is changed. */
  settings: z.optional(settings),
});

const summary = z.object({
  checked: z.number(),
  refused: z.number(),
  errors: z.number(),
  warnings: z.number(),
  infos: z.number(),
});

export const checkReportSchema = z.object({
  /** Of the program. */
  version: z.string(),
  files: z.array(file),
  summary,
});

export type CheckReport = z.infer<typeof checkReportSchema>;
export type FileReport = z.infer<typeof file>;
export type TableReport = z.infer<typeof table>;
export type FindingReport = z.infer<typeof finding>;
export type Summary = z.infer<typeof summary>;
