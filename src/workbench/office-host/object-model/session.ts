import type { EventRegistrations } from '../events/event-registrations';
import type { Faults } from '../faults';
import type { WorkbookStore } from '../store';
import type { References } from './references';

/** The workbook's regional settings, as Office reports them to an add-in. */
export interface HostCulture {
  /** BCP 47, such as `vi-VN`. */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
}

/** What the Office objects of one host share. */
export interface HostSession {
  readonly store: WorkbookStore;
  readonly culture: HostCulture;
  readonly readOnly: boolean;
  readonly faults: Faults;
  readonly events: EventRegistrations;
  /** Ranges that the add-in holds between two requests. */
  readonly references: References;
  /** Ranges that events have named; `args.getRange` asks for them. */
  readonly eventRanges: References;
}
