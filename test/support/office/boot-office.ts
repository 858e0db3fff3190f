import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOfficeHost } from '../../../src/workbench/office-host';
import type {
  OfficeHost,
  OfficeHostOptions,
  RequestLog,
  WorkbookStore,
} from '../../../src/workbench/office-host';
import { enterOfficePage } from './office-page';

/** The client library's own namespaces, as its typings declare them. */
type OfficeNamespace = typeof Office;
type ExcelNamespace = typeof Excel;
type OfficeExtensionNamespace = typeof OfficeExtension & {
  /** Off by default: whether members beyond the host's requirement sets throw ApiNotFound. */
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
};

export interface BootedOffice {
  readonly Office: OfficeNamespace;
  readonly Excel: ExcelNamespace;
  readonly OfficeExtension: OfficeExtensionNamespace;
  readonly host: OfficeHost;
  readonly log: RequestLog;
  /** Takes the globals away again and stops the host. */
  readonly dispose: () => void;
}

/**
 * Starts the genuine, unmodified Office.js against a store, in the realm of the test, so
 * that arrays and errors are the test's own. Code under test finds `Office` and `Excel` as
 * globals. One at a time: dispose before the next boot.
 */
export async function bootOffice(
  store: WorkbookStore,
  options: Partial<OfficeHostOptions> = {},
): Promise<BootedOffice> {
  const host = createOfficeHost(store, { onUnsupported: failLoudly, ...options });
  const distribution = path.dirname(
    createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'),
  );
  const run = (file: string): void => {
    const source = readFileSync(path.join(distribution, file), 'utf8');
    // Indirect: the library must see the global scope, as a script element's code does.
    (0, eval)(source);
  };
  const leave = enterOfficePage(host.external, run);
  run('office.js');
  const namespaces = globalThis as unknown as Pick<BootedOffice, 'Office' | 'Excel'> & {
    readonly OfficeExtension: OfficeExtensionNamespace;
  };
  await namespaces.Office.onReady();
  host.log.clear();
  return {
    Office: namespaces.Office,
    Excel: namespaces.Excel,
    OfficeExtension: namespaces.OfficeExtension,
    host,
    log: host.log,
    dispose: () => {
      host.dispose();
      leave();
    },
  };
}

function failLoudly(call: string): void {
  throw new Error(`Office.js made a native call that the host does not implement: ${call}`);
}
