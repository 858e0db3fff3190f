import type { Severity } from '../../domain/severity';
import type { FileReport, Summary } from './check-report';

const COUNTED: Readonly<Record<Severity, 'errors' | 'warnings' | 'infos'>> = {
  error: 'errors',
  warning: 'warnings',
  info: 'infos',
};

/** What was found in all files; counts only what is reported. */
export class SummaryCount {
  private readonly counts = { checked: 0, refused: 0, errors: 0, warnings: 0, infos: 0 };

  add({ status, findings }: FileReport): void {
    this.counts[status] += 1;
    for (const { severity } of findings) this.counts[COUNTED[severity]] += 1;
  }

  get(): Summary {
    return { ...this.counts };
  }
}
