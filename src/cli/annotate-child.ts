import { makeCopy } from './annotation/make-copy';
import { serveTasks } from './pool/serve-tasks';

/** The process in which a copy is made; it writes no file, so that its end leaves none behind. */
serveTasks(makeCopy);
