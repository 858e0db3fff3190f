import * as z from 'zod/mini';
import { createJsonSchema } from '../../src/cli/report/json-schema';
import { SHIPPED_PACKS } from '../../src/programme/packs';
import { packSchema } from '../../src/programme/packs/schema';
import { templateSchema } from '../../src/templates/schema';

/**
 * The published schemas by their file in docs/: of what people may bring, and of what a check
 * prints. What a schema cannot say of a pack or template (names that must exist or differ) the
 * program says when it reads the file.
 */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'check-report.schema.json': createJsonSchema(),
    'programme-pack.schema.json': {
      title: 'soat-bieu: programme pack (--pack)',
      ...z.toJSONSchema(packSchema),
    },
    'template.schema.json': {
      title: 'soat-bieu: template (--template-file)',
      ...z.toJSONSchema(templateSchema),
    },
  };
}

/** The shipped packs by their file in docs/packs, for people who make their own from one of them. */
export function packFiles(): Readonly<Record<string, object>> {
  return Object.fromEntries(SHIPPED_PACKS.map((pack) => [`packs/${pack.id}.json`, pack]));
}
