import { WorkbookError } from '../../ports/workbook-port';
import { toWorkbookError } from './errors';

/** Excel has turned down a request before carrying out any of it: nothing needs putting right. */
export class RequestRefused extends Error {
  constructor(override readonly cause: unknown) {
    super('The request was refused as a whole.', { cause });
    this.name = 'RequestRefused';
  }
}

/**
 * Runs `work`; after a failure of it puts things right by `restore`, and fails all the same.
 * Should that fail as well, the error says so by carrying both causes.
 * @param subject what is being changed, for the message
 */
export async function orRestore<Result>(
  work: () => Promise<Result>,
  restore: (error: unknown) => Promise<void>,
  subject: string,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RequestRefused) throw toWorkbookError(error.cause, subject);
    try {
      await restore(error);
    } catch (second) {
      throw new WorkbookError('half-written', subject, {
        cause: new AggregateError([error, second]),
      });
    }
    throw toWorkbookError(error, subject);
  }
}
