import type { Random } from '../../../src/training';

/** A row of a plan's table: a node of the programme or an activity, and the rows that add up to it. */
export interface PlanRow {
  /** Code of the node, or the words of an activity. */
  readonly label: string;
  /** Indexes into the rows; none for a leaf. */
  readonly below: readonly number[];
  /** Whether those are all of it: one part alone is an "of which". */
  readonly whole: boolean;
}

interface Node {
  readonly label: string;
  readonly below: readonly Node[];
}

const SUBPROJECTS: Readonly<Record<string, number>> = { DA1: 2, DA3: 2, DA4: 3, DA6: 2, DA7: 2 };

/** Draws projects, sub-projects and activities; the total at either end, or none. */
export function randomRows(random: Random, withActivities: boolean): PlanRow[] {
  const chance = (percent: number): boolean => random.below(100) < percent;
  const activities = (): Node[] =>
    chance(withActivities ? 80 : 25)
      ? Array.from({ length: 1 + random.below(5) }, (_, i) => ({
          label: `- Hoạt động ${i + 1}`,
          below: [],
        }))
      : [];
  const projects = Array.from({ length: 7 }, (_, i) => `DA${i + 1}`)
    .filter(() => chance(75))
    .flatMap((code): Node[] => {
      const subprojects = Array.from({ length: SUBPROJECTS[code] ?? 0 }, (_, i): Node => ({
        label: `${code}.${i + 1}`,
        below: activities(),
      })).filter(() => chance(70));
      if (subprojects.length === 0) return [{ label: code, below: activities() }];
      // Plans that go by sub-projects may give the project itself no row.
      return chance(10) ? subprojects : [{ label: code, below: subprojects }];
    });
  const nodes = projects.length > 0 ? projects : [{ label: 'DA2', below: activities() }];
  const position = chance(15) ? undefined : chance(70) ? 'top' : 'bottom';
  return flattened(nodes, position);
}

function flattened(nodes: readonly Node[], position: 'top' | 'bottom' | undefined): PlanRow[] {
  const rows: PlanRow[] = [];
  const put = ({ label, below }: Node): number => {
    const index = rows.length;
    rows.push({ label, below: [], whole: true });
    const inside = below.map(put);
    rows[index] = { label, below: inside, whole: inside.length !== 1 };
    return index;
  };
  if (position === 'top') rows.push({ label: 'DA', below: [], whole: true });
  const below = nodes.map(put);
  const total: PlanRow = { label: 'DA', below, whole: true };
  if (position === 'top') rows[0] = total;
  if (position === 'bottom') rows.push(total);
  return rows;
}
