import type { WorkerMessage } from './pool/child-worker';
import { readSubmissionFile, type SubmissionAnswer, type SubmissionTask } from './rollup/read-file';

/** The process in which submissions are read, one after the other; the pool starts and ends it. */
process.on('message', (task: SubmissionTask) => {
  void readSubmissionFile(task).then((answer) => {
    const residentBytes = process.memoryUsage.rss();
    process.send?.({ answer, residentBytes } satisfies WorkerMessage<SubmissionAnswer>);
  });
});

// Without its parent there is nobody to answer.
process.on('disconnect', () => process.exit());
