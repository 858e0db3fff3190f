import type { WorkerMessage } from './child-worker';
import { residentBytes } from './resident-bytes';

/**
 * Makes this process one of a pool: it answers each task that it is sent, one after the other, also
 * where the next one comes while an answer is being worked out. `answer` never rejects.
 */
export function serveTasks<Task, Answer>(answer: (task: Task) => Answer | Promise<Answer>): void {
  let before = Promise.resolve();
  process.on('message', (task: Task) => {
    before = before.then(async () => {
      const message: WorkerMessage<Answer> = {
        answer: await answer(task),
        residentBytes: residentBytes(),
      };
      process.send?.(message);
    });
  });

  // Without its parent there is nobody to answer.
  process.on('disconnect', () => process.exit());
}
