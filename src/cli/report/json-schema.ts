import * as z from 'zod/mini';
import { checkReportSchema } from './check-report';

/** JSON Schema of what `check --format json` prints. */
export function createJsonSchema(): object {
  return {
    title: 'soat-bieu check --format json',
    ...z.toJSONSchema(checkReportSchema),
  };
}
