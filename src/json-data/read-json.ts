import type { JsonFault } from './json-fault';
import { findKeyFaults } from './key-faults';
import { JSON_LIMITS } from './limits';

export type JsonReading =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: JsonProblem };

/** Why a file is no data at all, before anybody asks what the data mean. */
export type JsonProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'not-utf8' }
  /** 1-based, where the parser says how far it came. */
  | { readonly kind: 'not-json'; readonly line?: number; readonly column?: number }
  | { readonly kind: 'not-a-group' }
  | { readonly kind: 'faults'; readonly faults: readonly JsonFault[] };

/**
 * The bytes of a file that somebody brings → a JSON object. Editors of Windows put a byte-order
 * mark before it, which is left out. Keys that stand twice or would reach behind the data are
 * refused, as nobody could say later what was meant.
 */
export function readJson(bytes: Uint8Array): JsonReading {
  if (bytes.length > JSON_LIMITS.bytes)
    return refuse({ kind: 'too-large', megabytes: JSON_LIMITS.bytes / 1024 / 1024 });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse({ kind: 'not-utf8' });
  }
  if (text.trim() === '') return refuse({ kind: 'empty' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse({ kind: 'not-json', ...placeOf(error, text) });
  }
  const faults = findKeyFaults(text);
  if (faults.length > 0) return refuse({ kind: 'faults', faults });
  return isGroup(value) ? { ok: true, value } : refuse({ kind: 'not-a-group' });
}

function refuse(problem: JsonProblem): JsonReading {
  return { ok: false, problem };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** V8 and SpiderMonkey say where they stopped, each in its own words; JavaScriptCore does not. */
function placeOf(error: unknown, text: string): { line?: number; column?: number } {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position === undefined)
    return /end of (?:JSON|data)/i.test(message) ? endOf(text, text.length) : {};
  return endOf(text, Number(position));
}

function endOf(text: string, position: number): { line: number; column: number } {
  const lines = text.slice(0, position).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
