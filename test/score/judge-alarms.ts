import type { Place } from '../../src/domain/address';
import type { Finding } from '../../src/domain/finding';
import { rules } from '../../src/rules';
import type { CellChange } from '../../src/training';
import { FIRST_COLUMN, FIRST_ROW } from '../support/table/sketch-layout';

/**
 * What an independent judge says of a cell:
 * - `only`: no other single cell of the least cost could be changed so that all holds
 * - `one-of-several`: some other could
 * - `undecided`: the search was given up
 */
export type Verdict = 'only' | 'one-of-several' | 'undecided';

export interface Diagnosis {
  /** Names of the relations that fail. */
  readonly failing: readonly string[];
  /** Whether anything is wrong: a relation fails, or a cell is a misfit. */
  readonly detectable: boolean;
  readonly verdictOn: (planted: number) => Verdict;
}

/** What the engine made of one planted slip, and what there was to be made of it. */
export interface Judgement {
  readonly detectable: boolean;
  readonly detected: boolean;
  /** A finding names a planted cell before all others. */
  readonly first: boolean;
  /** Or names it among equals, none being likelier. */
  readonly tiedFirst: boolean;
  /** A finding lists a planted cell at all. */
  readonly listed: boolean;
  /** One slip gave more than one error or warning. */
  readonly scattered: boolean;
  /** Only for slips in one cell. */
  readonly identifiable: boolean;
  readonly undecided: boolean;
  /** The right value is offered for the cell that is named first. */
  readonly valueOffered: boolean;
}

/** Compares what the engine says of a table with a slip in it with what an independent judge does. */
export function judgeAlarms(
  alarms: readonly Finding[],
  diagnosis: Diagnosis,
  changes: readonly CellChange[],
  /** Columns of the table. */
  width: number,
): Judgement {
  const isPlanted = (place: Place | undefined): boolean =>
    changes.some(
      ({ row, column }) =>
        place?.range.top === FIRST_ROW + row && place.range.left === FIRST_COLUMN + column,
    );
  const named = alarms.map(accusedBy);
  const first = alarms.filter((_, i) => isPlanted(named[i]![0]));
  const [planted] = changes;
  const verdict =
    planted && changes.length === 1 && diagnosis.detectable
      ? diagnosis.verdictOn(planted.row * width + planted.column)
      : undefined;
  return {
    detectable: diagnosis.detectable,
    detected: alarms.length > 0,
    first: first.length > 0,
    tiedFirst: alarms.some((alarm, i) => !alarm.data['culprit'] && named[i]!.some(isPlanted)),
    listed: named.some((places) => places.some(isPlanted)),
    scattered: alarms.length > 1,
    identifiable: verdict === 'only',
    undecided: verdict === 'undecided',
    valueOffered: first.some((alarm) => offers(alarm, changes)),
  };
}

/** The cells that a finding accuses, likeliest first. */
function accusedBy({ ruleId, place, culprits }: Finding): Place[] {
  const kind = rules.find(({ id }) => id === ruleId)?.kind;
  return kind === 'relation' ? culprits.map((culprit) => culprit.place) : [place];
}

/** Whether the value from before the slip, or the formula that stood there, is among what is offered. */
function offers({ culprits, suggestions }: Finding, changes: readonly CellChange[]): boolean {
  return changes.some(({ before }) => {
    if (before.kind !== 'constant' && before.kind !== 'formula') return false;
    const right = before.value;
    return (
      suggestions.some(({ edits }) =>
        edits.some(({ after }) =>
          'formula' in after ? before.kind === 'formula' : after.value === right.toDouble(),
        ),
      ) || (culprits[0]?.candidates ?? []).some(({ value }) => Number(value) === right.toDouble())
    );
  });
}
