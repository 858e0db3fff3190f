import type { ContentKind } from '../../hosts/xlsx/contents';
import { WorkbookFileError } from '../../ports/workbook-file';
import { WorkbookError } from '../../ports/workbook-port';
import type { FileAnswer, FileFailure, FileRequest, ReadAnswer, WriteAnswer } from './protocol';

/** Where the server gives out the built worker. */
const WORKER = '/workbook-worker.js';

const TIMEOUT_SECONDS = 60;

type AnswerTo<Request extends FileRequest> = Request extends { kind: 'read' }
  ? ReadAnswer
  : Request extends { kind: 'contents' }
    ? readonly ContentKind[]
    : WriteAnswer;

/**
 * Has a file read or written by a worker of its own, which is stopped when it takes too long.
 * Throws WorkbookFileError or WorkbookError.
 */
export async function askWorker<Request extends FileRequest>(
  request: Request,
): Promise<AnswerTo<Request>> {
  const worker = new Worker(WORKER);
  try {
    const answer = await new Promise<FileAnswer>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new WorkbookFileError('took-too-long', String(TIMEOUT_SECONDS))),
        TIMEOUT_SECONDS * 1000,
      );
      const settle = (then: () => void): void => {
        clearTimeout(timer);
        then();
      };
      worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) =>
        settle(() => resolve(data)),
      );
      // A worker without memory ends with an error event and no answer.
      worker.addEventListener('error', ({ message }) =>
        settle(() => reject(new WorkbookFileError('failed', message))),
      );
      worker.postMessage(request);
    });
    if (!answer.ok) throw toError(answer.failure);
    return answer.result as AnswerTo<Request>;
  } finally {
    worker.terminate();
  }
}

function toError(failure: FileFailure): Error {
  switch (failure.of) {
    case 'file':
      return new WorkbookFileError(failure.code, failure.subject);
    case 'workbook':
      return new WorkbookError(failure.code, failure.subject);
    case 'other':
      return new WorkbookFileError('failed', failure.message);
  }
}
