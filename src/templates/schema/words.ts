import * as z from 'zod/mini';
import type { WordForm } from '../../json-data/json-fault';

z.config({ jitless: true });

export const text = z.string().check(z.minLength(1));
/** Part of a defined name, so letters and digits only. */
export const key = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z0-9]{0,59}$/, 'camel-key' satisfies WordForm));
export const localText = z.strictObject({ vi: text, en: text });
/** A column's width in points. */
export const width = z.number().check(z.minimum(20), z.maximum(400));
