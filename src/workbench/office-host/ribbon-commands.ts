import { toSafeArray } from './safe-array';
import type { NativeEventHandler } from './safe-array';

/** Dispatch ids of the native interface. */
export const COMMAND_INVOKED = 39;
export const COMMAND_COMPLETED = 94;

const SUCCESS = 0;

interface Waiting {
  readonly name: string;
  resolve(): void;
  reject(reason: Error): void;
}

/** Ribbon buttons of type ExecuteFunction, as Excel presses them: by the name that the manifest gives. */
export class RibbonCommands {
  private readonly waiting = new Map<string, Waiting>();
  private last = 0;
  private announce: (handler: NativeEventHandler) => void = () => undefined;
  private readonly connected = new Promise<NativeEventHandler>((resolve) => {
    this.announce = resolve;
  });

  /** Only once Office.js knows that it is registered: it drops events before that. */
  connect(handler: NativeEventHandler): void {
    this.announce(handler);
  }

  /**
   * Calls the function that the add-in has associated with the name, as soon as the add-in
   * has started; resolves when the function says that it has completed. Rejects where the
   * add-in has no such function.
   */
  async invoke(name: string): Promise<void> {
    const handler = await this.connected;
    await new Promise<void>((resolve, reject) => {
      const id = String(++this.last);
      this.waiting.set(id, { name, resolve, reject });
      handler(COMMAND_INVOKED, toSafeArray([id, name, JSON.stringify({ source: { id: name } })]));
    });
  }

  /** @param parameters the command's id and its result, as the client library reports them */
  complete([id, status]: readonly unknown[]): void {
    const waiting = this.waiting.get(String(id));
    this.waiting.delete(String(id));
    if (status === SUCCESS) waiting?.resolve();
    else
      waiting?.reject(
        new Error(
          `The add-in has no command "${waiting.name}" (Office.js error ${String(status)}).`,
        ),
      );
  }
}
