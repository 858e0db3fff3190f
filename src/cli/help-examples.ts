export const PROGRAM_NAME = 'soat-bieu';

/** What stands below the options of a command in its help. */
export function helpExamples(heading: string, lines: readonly string[]): string {
  return ['', heading, ...lines.map((line) => `  ${PROGRAM_NAME} ${line}`)].join('\n');
}
