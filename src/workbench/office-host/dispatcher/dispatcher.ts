import type { HostSession } from '../object-model/session';
import type { RequestLog, RequestRecord } from '../request-log';
import { processRequest, toWireError } from './process-request';
import { ACTION, PATH } from './wire';
import type { WireRequest, WireResponse } from './wire';

/** Error numbers below the rich API, which the client library words as errors of its own. */
const SEAM_ERROR = {
  invalidCallInContext: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

export type Answer =
  { readonly body: string } | { readonly error: number; readonly message: string };

/** Nobody hears it. */
const GONE: Answer = { error: SEAM_ERROR.invalidCallInContext, message: 'The page is gone.' };

/** Takes requests one at a time: Excel works on one thread. */
export class Dispatcher {
  private last: Promise<unknown> = Promise.resolve();
  private isOpen = true;

  constructor(
    private readonly host: HostSession,
    private readonly log: RequestLog,
  ) {}

  /** @param body the request as JSON text */
  execute(body: string): Promise<Answer> {
    const answer = this.last.then(() => (this.isOpen ? this.answer(body) : GONE));
    this.last = answer;
    return answer;
  }

  /** What still waits is not carried out: its page is gone, and the workbook may be, too. */
  close(): void {
    this.isOpen = false;
  }

  private async answer(body: string): Promise<Answer> {
    const request = JSON.parse(body) as WireRequest;
    const kind = kindOf(request);
    const requestBytes = byteLength(body);
    const record = (responseBytes: number, errorCode?: string): void =>
      this.log.add({
        kind,
        actions: request.Actions.length,
        requestBytes,
        responseBytes,
        ...(errorCode !== undefined && { errorCode }),
      });

    const refusal = kind === 'sync' ? this.refuse(requestBytes) : undefined;
    if (refusal) {
      record(0, String(refusal.error));
      return refusal;
    }
    if (kind === 'sync') this.makeRemoteEdit();
    const response = await this.process(request);
    const text = JSON.stringify(response);
    const responseBytes = byteLength(text);
    record(responseBytes, response.Error?.Code);
    return kind === 'sync' && responseBytes > this.host.faults.responseByteLimit
      ? tooLarge(SEAM_ERROR.responseTooLarge, 'response')
      : { body: text };
  }

  private async process(request: WireRequest): Promise<WireResponse> {
    try {
      return await this.host.store.asOneStep(() => processRequest(request, this.host));
    } catch (error) {
      // Without an answer the add-in would wait for ever.
      return { Results: [], Error: toWireError(error, '', 0) };
    }
  }

  private refuse(requestBytes: number): (Answer & { error: number }) | undefined {
    const { faults, store } = this.host;
    if (requestBytes > faults.requestByteLimit)
      return tooLarge(SEAM_ERROR.requestTooLarge, 'request');
    if (faults.cellEditing || store.isCellEditing())
      return {
        error: SEAM_ERROR.invalidCallInContext,
        message: 'Excel is in cell-editing mode.',
      };
    return undefined;
  }

  private makeRemoteEdit(): void {
    const { faults, store } = this.host;
    const edit = faults.remoteEdits.shift();
    if (edit) store.withOrigin('remote', () => edit(store));
  }
}

function tooLarge(error: number, what: string): Answer & { error: number } {
  return { error, message: `The ${what} payload size has exceeded the limit.` };
}

function kindOf({ Actions, ObjectPaths }: WireRequest): RequestRecord['kind'] {
  const paths = Object.values(ObjectPaths);
  if (paths.length > 0 && paths.every((path) => path.ObjectPathType === PATH.newObject))
    return 'start';
  const isRelease = Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference',
  );
  return isRelease && Actions.some(({ Name }) => Name === '_RemoveReference') ? 'release' : 'sync';
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
