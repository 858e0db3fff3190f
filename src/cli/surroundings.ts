import type { TemplateDescription } from '../app/describe-templates';
import type { Language } from '../messages/language';

/** What commands need of the process and the machine around them. */
export interface Surroundings {
  readonly language: Language;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** The script of the processes in which files are checked. */
  readonly childScript: string;
  /** The script of the process in which an annotated copy is made. */
  readonly annotateScript: string;
  /** The script of the processes in which submissions are read. */
  readonly submissionScript: string;
  /** Those that the help of `template` names. */
  readonly templates: readonly TemplateDescription[];
  readonly now: Date;
  /** The year that plans are made in now. */
  readonly year: number;
  readonly exit: (code: number) => void;
}
