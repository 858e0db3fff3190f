import { formatPlace, type Place } from '../domain/address';

/** The same fault at the same place with the same figure keeps its identity between checks. */
export function findingId(ruleId: string, place: Place, actual: string): string {
  return `${ruleId}|${formatPlace(place)}|${actual}`;
}
