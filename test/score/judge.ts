import type { Place } from '../../src/domain/address';
import type { Finding } from '../../src/domain/finding';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import type { CellChange } from '../../src/training';
import { FIRST_COLUMN, FIRST_ROW } from '../support/table/sketch-layout';
import { diagnose } from './oracle/explanations';
import { readLedger, type Ledger } from './oracle/ledger';
import { createPlanTable, withChanges } from './plan-table';
import type { Plan } from './random-plan';

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

/** Errors and warnings of a plan. */
export function alarmsOf(plan: Plan): Finding[] {
  const { snapshot, table } = createPlanTable(plan);
  return check(snapshot, [table], rules).findings.filter(({ severity }) => severity !== 'info');
}

export function judge(plan: Plan, clean: Ledger, changes: readonly CellChange[]): Judgement {
  const wrong = withChanges(plan, changes);
  const alarms = alarmsOf(wrong);
  const diagnosis = diagnose(readLedger(wrong), clean);
  const isPlanted = (place: Place | undefined): boolean =>
    changes.some(
      ({ row, column }) =>
        place?.range.top === FIRST_ROW + row && place.range.left === FIRST_COLUMN + column,
    );
  const named = alarms.map(accusedBy);
  const first = alarms.filter((_, i) => isPlanted(named[i]![0]));
  const single = changes.length === 1 && diagnosis.detectable;
  const verdict = single ? diagnosis.verdictOn(indexOf(plan, changes[0]!)) : undefined;
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

function indexOf({ sketch }: Plan, { row, column }: CellChange): number {
  return row * sketch.columns.length + column;
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
