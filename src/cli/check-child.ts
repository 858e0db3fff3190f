import { serveTasks } from './pool/serve-tasks';
import { checkFile, type ReportOptions } from './report/check-file';

export interface CheckTask extends ReportOptions {
  readonly path: string;
}

/** The process in which files are checked, one after the other; the pool starts and ends it. */
serveTasks(({ path, ...options }: CheckTask) => checkFile(path, options));
