import type { HostCapabilities } from '../../ports/workbook-port';

/** Requirement sets that are newer than the manifest's ExcelApi 1.9; each has a fallback. */
export type NewerMember = 'merged-areas';

const NEWER: Readonly<Record<NewerMember, string>> = {
  'merged-areas': '1.13',
};

export function supports(member: NewerMember): boolean {
  return isSetSupported(NEWER[member]);
}

/** Asked anew each time: Office answers only once it is ready, a host is made before that. */
export function readCapabilities(): HostCapabilities {
  return {
    // RangeAreas, which a mark over many ranges needs, came after conditional formats (1.6).
    conditionalFormats: isSetSupported('1.9'),
    customXml: isSetSupported('1.5'),
    // The event of the whole worksheet collection.
    events: isSetSupported('1.9'),
    pageLayout: isSetSupported('1.9'),
    dataValidation: isSetSupported('1.8'),
  };
}

function isSetSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
