import type { OfficeHostOptions } from '../../../src/workbench/office-host';
import { bootOffice } from './boot-office';
import type { BootedOffice } from './boot-office';
import { createMemoryStore } from './memory-store';
import type { MemoryStore } from './memory-store';

export interface OfficeFixture extends BootedOffice {
  readonly store: MemoryStore;
}

/** A freshly started Office.js over a fresh workbook for every test of the file; read it inside tests only. */
export function useOffice(
  options: Partial<OfficeHostOptions> & { sheets?: readonly string[] } = {},
): OfficeFixture {
  const current: { office?: OfficeFixture } = {};
  beforeEach(async () => {
    const { sheets, ...hostOptions } = options;
    const store = createMemoryStore(sheets);
    current.office = { ...(await bootOffice(store, hostOptions)), store };
  });
  afterEach(() => {
    current.office?.dispose();
    delete current.office;
  });
  return new Proxy({} as OfficeFixture, {
    get: (_, member): unknown => Reflect.get(current.office ?? {}, member),
  });
}

/** The error with which a batch fails. Throws where it does not fail. */
export async function failureOf(
  batch: Promise<unknown>,
): Promise<{ code: string; message: string; location: string | undefined }> {
  try {
    await batch;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation };
  }
  throw new Error('The batch was expected to fail.');
}
