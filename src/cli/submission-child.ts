import { serveTasks } from './pool/serve-tasks';
import { readSubmissionFile } from './rollup/read-file';

/** The process in which submissions are read, one after the other; the pool starts and ends it. */
serveTasks(readSubmissionFile);
