import type { WorkerMessage } from './pool/child-worker';
import { residentBytes } from './pool/resident-bytes';
import { checkFile, type ReportOptions } from './report/check-file';
import type { FileReport } from './report/check-report';

export interface CheckTask extends ReportOptions {
  readonly path: string;
}

/** The process in which files are checked, one after the other; the pool starts and ends it. */
process.on('message', ({ path, ...options }: CheckTask) => {
  void checkFile(path, options).then((answer) => {
    process.send?.({ answer, residentBytes: residentBytes() } satisfies WorkerMessage<FileReport>);
  });
});

// Without its parent there is nobody to answer.
process.on('disconnect', () => process.exit());
