import { readFile } from 'node:fs/promises';

export type ParametersFile =
  | { readonly ok: true; readonly parameters: Readonly<Record<string, unknown>> }
  | {
      readonly ok: false;
      readonly fault: 'unreadableParameters' | 'notJson' | 'notAnObject';
      /** In the words of the system or of the JSON parser. */
      readonly detail: string;
    };

/** A JSON object from a file; editors of Windows put a byte-order mark before it. */
export async function readParametersFile(file: string): Promise<ParametersFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { ok: false, fault: 'unreadableParameters', detail: messageOf(error) };
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, fault: 'notJson', detail: messageOf(error) };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { ok: false, fault: 'notAnObject', detail: '' };
  return { ok: true, parameters: { ...json } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
