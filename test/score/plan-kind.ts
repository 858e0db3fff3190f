import type { Finding } from '../../src/domain/finding';
import type { CellChange, MutableTable, Random } from '../../src/training';
import type { Judgement } from './judge-alarms';

/** A kind of plan that can be drawn by chance, and who judges what the engine makes of it. */
export interface PlanKind<Plan> {
  readonly draw: (random: Random) => Plan;
  /** Relations that fail in a plan as it is drawn: there must be none. */
  readonly disagreements: (plan: Plan) => readonly string[];
  readonly toMutableTable: (plan: Plan) => MutableTable;
  /** Errors and warnings of a plan. */
  readonly alarmsOf: (plan: Plan) => Finding[];
  /** Who judges slips that are planted in this plan. */
  readonly judgeOf: (plan: Plan) => (changes: readonly CellChange[]) => Judgement;
}
