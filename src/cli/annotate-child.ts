import { makeCopy, type CopyAnswer, type CopyTask } from './annotation/make-copy';
import type { WorkerMessage } from './pool/child-worker';

/** The process in which a copy is made; it writes no file, so that its end leaves none behind. */
process.on('message', (task: CopyTask) => {
  const answer = makeCopy(task);
  const residentBytes = process.memoryUsage.rss();
  process.send?.({ answer, residentBytes } satisfies WorkerMessage<CopyAnswer>);
});

// Without its parent there is nobody to answer.
process.on('disconnect', () => process.exit());
