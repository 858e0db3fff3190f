import { Dispatcher } from './dispatcher/dispatcher';
import { EventBridge, toWireMessage } from './events/event-bridge';
import { EventRegistrations } from './events/event-registrations';
import { createFaults } from './faults';
import type { Faults } from './faults';
import { References } from './object-model/references';
import type { HostCulture, HostSession } from './object-model/session';
import { RequestLog } from './request-log';
import { RibbonCommands } from './ribbon-commands';
import { createSeam } from './seam';
import type { OfficeExternal } from './seam';
import type { WorkbookStore } from './store';

export interface OfficeHostOptions {
  /** The newest ExcelApi requirement set to claim; the client library knows up to about 1.15. */
  readonly excelApi?: string;
  readonly culture?: HostCulture;
  readonly readOnly?: boolean;
  /** Told of native calls outside the rich API: the host implements none of them. Make it loud. */
  readonly onUnsupported: (call: string) => void;
}

/** Excel's side of Office.js over a workbook store. */
export interface OfficeHost {
  /** To be put under `window.external` before office.js loads. */
  readonly external: OfficeExternal;
  readonly log: RequestLog;
  readonly faults: Faults;
  /** How many ranges the add-in holds; back to where it was once every `Excel.run` has cleaned up. */
  readonly heldReferences: number;
  /** Presses a ribbon button; resolves when its function has completed. */
  invokeCommand(functionName: string): Promise<void>;
  /** Stops listening to the store and answering. */
  dispose(): void;
}

const VIETNAMESE: HostCulture = {
  name: 'vi-VN',
  decimalSeparator: ',',
  thousandsSeparator: '.',
};

/** Event ranges that nobody asks for are forgotten beyond this many. */
const REMEMBERED_EVENTS = 64;

/**
 * One host serves one load of the add-in's page: dispose it when the page goes and make
 * another for the next, as handlers of a page that is gone cannot be called.
 */
export function createOfficeHost(store: WorkbookStore, options: OfficeHostOptions): OfficeHost {
  const culture = options.culture ?? VIETNAMESE;
  const session: HostSession = {
    store,
    culture,
    readOnly: options.readOnly ?? false,
    faults: createFaults(),
    events: new EventRegistrations(),
    references: new References('r'),
    eventRanges: new References('e', REMEMBERED_EVENTS),
  };
  const log = new RequestLog();
  const dispatcher = new Dispatcher(session, log);
  const commands = new RibbonCommands();
  const seam = createSeam({
    commands,
    excelApi: options.excelApi ?? '1.15',
    culture,
    store,
    execute: (body) => dispatcher.execute(body),
    onUnsupported: options.onUnsupported,
  });
  let messages = 0;
  const bridge = new EventBridge(session, (events) =>
    seam.sendMessages(events.map((event) => toWireMessage(event, ++messages))),
  );
  return {
    external: seam.external,
    log,
    faults: session.faults,
    invokeCommand: (name) => commands.invoke(name),
    get heldReferences() {
      return session.references.count;
    },
    dispose: () => {
      bridge.dispose();
      dispatcher.close();
      seam.close();
    },
  };
}
