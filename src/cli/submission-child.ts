import type { WorkerMessage } from './pool/child-worker';
import { residentBytes } from './pool/resident-bytes';
import { readSubmissionFile, type SubmissionAnswer, type SubmissionTask } from './rollup/read-file';

/** The process in which submissions are read, one after the other; the pool starts and ends it. */
process.on('message', (task: SubmissionTask) => {
  void readSubmissionFile(task).then((answer) => {
    process.send?.({
      answer,
      residentBytes: residentBytes(),
    } satisfies WorkerMessage<SubmissionAnswer>);
  });
});

// Without its parent there is nobody to answer.
process.on('disconnect', () => process.exit());
