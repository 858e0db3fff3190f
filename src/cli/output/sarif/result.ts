import { createHash } from 'node:crypto';
import { formatSheetName } from '../../../domain/address';
import type { Severity } from '../../../domain/severity';
import type { FindingReport } from '../../report/check-report';
import { legible } from '../legible';
import { toArtifactUri } from './artifact-uri';
import { toMessage, type SarifMessage } from './message';

export const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Readonly<Record<Severity, string>>;

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  readonly logicalLocations: readonly {
    readonly name: string;
    readonly fullyQualifiedName: string;
    readonly kind: 'cell';
  }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly kind: 'fail';
  readonly level: (typeof LEVELS)[Severity];
  readonly message: SarifMessage;
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: { readonly 'finding/v1': string };
  readonly properties?: { readonly suggestions: readonly string[] };
}

export function toResult(
  path: string,
  finding: FindingReport,
  ruleIndex: number | undefined,
): Result {
  const { ruleId, messageId, severity, sheet, range, message, related, suggestions } = finding;
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    kind: 'fail',
    level: LEVELS[severity],
    message: toMessage(message),
    locations: [toLocation(path, { sheet, range })],
    ...(related.length > 0 && {
      relatedLocations: related.map((place) => toLocation(path, place)),
    }),
    // The same fault in the same cell is the same result, whatever figures stand there meanwhile.
    partialFingerprints: {
      'finding/v1': createHash('sha256')
        .update(JSON.stringify([ruleId, messageId, sheet, range]))
        .digest('hex'),
    },
    ...(suggestions.length > 0 && {
      properties: { suggestions: suggestions.map(({ title }) => legible(title)) },
    }),
  };
}

function toLocation(
  path: string,
  { sheet, range }: { readonly sheet: string; readonly range: string },
): Location {
  return {
    physicalLocation: { artifactLocation: { uri: toArtifactUri(path) } },
    logicalLocations: [
      {
        name: range,
        fullyQualifiedName: legible(`${formatSheetName(sheet)}!${range}`),
        kind: 'cell',
      },
    ],
  };
}
