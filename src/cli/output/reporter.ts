import type { FileReport, Summary } from '../report/check-report';

/** Writes reports as they come; what it returns goes to standard output, in this order. */
export interface Reporter {
  start(): string;
  file(report: FileReport): string;
  end(summary: Summary): string;
}
