import type { Submission } from '../../app/rollup/read-submission';
import { renderWorkbookFileError } from '../../messages/problems/workbook-file-errors';
import { createProgress } from '../output/progress';
import { ChildPool, FILE_PROCESS_LIMITS } from '../pool/child-pool';
import { toFileFault } from '../pool/file-fault';
import type { SubmissionAnswer, SubmissionTask } from './read-file';

export interface ReadOptions extends Omit<SubmissionTask, 'path'> {
  readonly script: string;
  readonly jobs: number;
  readonly timeoutSeconds: number;
  readonly stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
}

export interface Refusal {
  readonly path: string;
  readonly reason: string;
}

export interface ReadFiles {
  readonly submissions: readonly Submission[];
  readonly refused: readonly Refusal[];
}

/** Reads files, each in a process that it cannot take others down with; in their order. */
export async function readFiles(
  paths: readonly string[],
  options: ReadOptions,
): Promise<ReadFiles> {
  const { script, jobs, timeoutSeconds, stderr, ...task } = options;
  const { language } = task;
  const pool = new ChildPool<SubmissionTask, SubmissionAnswer>({
    script,
    jobs,
    timeoutSeconds,
    ...FILE_PROCESS_LIMITS,
  });
  const progress = createProgress(stderr, paths.length, language);
  const submissions: Submission[] = [];
  const refused: Refusal[] = [];
  let index = 0;
  for await (const outcome of pool.run(paths.map((path) => ({ path, ...task })))) {
    const path = paths[index]!;
    index += 1;
    if (!outcome.ok) {
      const reason = renderWorkbookFileError(toFileFault(outcome, timeoutSeconds), language);
      refused.push({ path, reason });
    } else if (outcome.answer.ok) submissions.push(outcome.answer.submission);
    else refused.push({ path, reason: outcome.answer.reason });
    progress.step();
  }
  progress.clear();
  return { submissions, refused };
}
