import type { Answer } from './dispatcher/dispatcher';
import type { HostCulture } from './object-model/session';
import { COMMAND_COMPLETED, COMMAND_INVOKED } from './ribbon-commands';
import type { RibbonCommands } from './ribbon-commands';
import { toSafeArray } from './safe-array';
import type { NativeEventHandler, SafeArray } from './safe-array';
import type { WorkbookStore } from './store';

/** What Excel for Windows puts under `window.external` for Office.js. */
export interface OfficeExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): OfficeContext;
  Execute(id: number, parameters: readonly unknown[], callback: HostCallback): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: NativeEventHandler,
    callback: HostCallback,
  ): void;
  UnregisterEvent(id: number, target: string, callback: HostCallback): void;
}

export type OfficeContext = Readonly<Record<string, () => unknown>>;

type HostCallback = (result: SafeArray | number, code?: number) => void;

/** Dispatch ids of the native interface. */
const PROCESS_QUERY = 93;
const RICH_API_MESSAGE = 33;
const SUCCESS = 0;
const HTTP_OK = 200;
/** "Operation not supported", as Office.js knows it. */
const NOT_SUPPORTED = 5000;
/** Where the request's JSON text stands among the parameters. */
const BODY_INDEX = 4;

export interface SeamOptions {
  readonly excelApi: string;
  readonly culture: HostCulture;
  readonly store: WorkbookStore;
  readonly commands: RibbonCommands;
  readonly execute: (body: string) => Promise<Answer>;
  /** Told of every native call outside the rich API: none of them is implemented. */
  readonly onUnsupported: (call: string) => void;
}

export interface Seam {
  readonly external: OfficeExternal;
  /** Hands rich API messages to every handler that Office.js has registered. */
  sendMessages(messages: readonly (readonly unknown[])[]): void;
  /** The page is going away: nothing is answered any more. */
  close(): void;
}

export function createSeam(options: SeamOptions): Seam {
  const { commands, onUnsupported } = options;
  const handlers = new Set<NativeEventHandler>();
  let isOpen = true;
  const reply = (callback: HostCallback, result: SafeArray | number): void => {
    if (isOpen) callback(result, 0);
  };
  const replyLater = (callback: HostCallback, result: number, then?: () => void): void => {
    setTimeout(() => {
      reply(callback, result);
      then?.();
    }, 0);
  };
  return {
    external: {
      GetHostInfo: () => `Excel$Win32$16.01$${options.culture.name}$$$$0`,
      GetLoggingAllowed: () => false,
      GetContext: () => createContext(options),
      Execute: (id, parameters, callback) => {
        if (id === PROCESS_QUERY) {
          const [message] = parameters as [readonly unknown[]];
          void options
            .execute(message[BODY_INDEX] as string)
            .then((answer) => reply(callback, toSafeArray(toNativeAnswer(answer))));
        } else if (id === COMMAND_COMPLETED) {
          commands.complete(parameters);
          replyLater(callback, SUCCESS);
        } else {
          onUnsupported(`Execute ${id}`);
          replyLater(callback, NOT_SUPPORTED);
        }
      },
      RegisterEvent: (id, _, handler, callback) => {
        if (id === RICH_API_MESSAGE) {
          handlers.add(handler);
          replyLater(callback, SUCCESS);
        } else if (id === COMMAND_INVOKED) {
          replyLater(callback, SUCCESS, () => commands.connect(handler));
        } else {
          onUnsupported(`RegisterEvent ${id}`);
          replyLater(callback, NOT_SUPPORTED);
        }
      },
      UnregisterEvent: (_, __, callback) => replyLater(callback, SUCCESS),
    },
    close: () => {
      isOpen = false;
    },
    sendMessages: (messages) => {
      for (const handler of handlers)
        handler(RICH_API_MESSAGE, toSafeArray(messages.map(toSafeArray)));
    },
  };
}

function toNativeAnswer(answer: Answer): readonly unknown[] {
  return 'body' in answer ? [SUCCESS, [HTTP_OK, [], answer.body]] : [answer.error, answer.message];
}

function createContext({ excelApi, culture, store }: SeamOptions): OfficeContext {
  // Office.js remembers host facts in sessionStorage under this id.
  const instanceId = crypto.randomUUID();
  const excel = 1;
  const taskPane = 1;
  return {
    GetActivationMode: () => taskPane,
    GetAppCapabilities: () => 0,
    GetAppDataLocale: () => culture.name,
    GetAppType: () => excel,
    GetAppUILocale: () => culture.name,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetCommerceAllowed: () => false,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: () => '',
    GetDocUrl: () => store.workbookName(),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17328.20000',
    GetInitialDisplayMode: () => 0,
    GetInstanceId: () => instanceId,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0,
        controlBackgroundColor: 0xffffff,
        controlForegroundColor: 0,
      }),
    GetSettings: () => createSettings(store),
    GetSolutionRef: () => 'soat-bieu',
    GetSolutionToken: () => '',
    GetSupportedMatrix: () =>
      JSON.stringify({ excelapi: excelApi, settings: '1.1', customxmlparts: '1.1' }),
    GetTouchEnabled: () => false,
  };
}

/** `Office.context.document.settings`: read once at start, written as a whole when saved. */
function createSettings(store: WorkbookStore): unknown {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of Object.entries(store.readSettings())) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      for (const key of Object.keys(store.readSettings()))
        if (!keys.includes(key)) store.deleteSetting(key);
      keys.forEach((key, index) => store.writeSetting(key, JSON.parse(values[index] ?? 'null')));
    },
  };
}
