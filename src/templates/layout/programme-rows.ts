import type { RowSum, TableRow } from '../../domain/table';
import { findNode, findShippedPack, sumsOfNodes, type ProgrammePack } from '../../programme/packs';
import type { TemplateDefinition } from '../schema';

/** The programme whose projects are the rows of a template; undefined where they are places. */
export function packOf({
  programme,
  pack,
}: Pick<TemplateDefinition, 'programme' | 'pack'>): ProgrammePack | undefined {
  return pack ?? (programme === undefined ? undefined : findShippedPack(programme));
}

/** What a code in the first column begins with; the rows of activities have none. */
export const CODE_PREFIX = 'DA';

const CODE = /^DA\d+(?:\.\d+)*$/;

/** The code that a cell holds, of a project or something below one. */
export function findCode(text: string): string | undefined {
  return CODE.test(text) ? text : undefined;
}

/** How activities are written below their project. */
const ACTIVITY_MARK = '- ';

/** Of the unprinted column that the sums of activities go by. */
export const ACTIVITIES_HEADER = 'Số dòng hoạt động (không in)';

/** A line of a programme's table: a project or sub-project by its number, else an activity of the one above. */
export interface ProgrammeLine {
  readonly label: string;
  readonly node?: string;
}

export function programmeLines(labels: readonly string[], pack: ProgrammePack): ProgrammeLine[] {
  let under: string | undefined;
  return labels.map((label): ProgrammeLine => {
    const match = findNode(label, { pack, ...(under !== undefined && { under }) });
    if (match?.by !== 'number') return { label: ACTIVITY_MARK + label };
    under = match.code;
    return { label, node: match.code };
  });
}

/** `Dự án 3: Hỗ trợ …`, `Tiểu dự án 1: …`, as plans write them. */
export function programmeLabels({ nodes }: ProgrammePack): string[] {
  return nodes
    .filter(({ code }) => code !== CODE_PREFIX)
    .map(({ code, name }) => {
      const [project, subproject] = code.slice(CODE_PREFIX.length).split('.');
      return subproject === undefined
        ? `Dự án ${project}: ${name}`
        : `Tiểu dự án ${subproject}: ${name}`;
    });
}

export interface ProgrammeTree {
  readonly rows: readonly TableRow[];
  readonly sums: readonly RowSum[];
}

/**
 * What adds up to what. A template shows all the parts that there are, so even a single one is
 * the whole; a project without parts is typed.
 */
export function programmeTree(rows: readonly TableRow[]): ProgrammeTree {
  const sums = sumsOfNodes(rows).map((sum): RowSum => ({ ...sum, comparison: '=' }));
  const totals = new Set(sums.map(({ total }) => total));
  return {
    rows: rows.map((row, index) =>
      row.role === 'unit' && totals.has(index) ? { ...row, role: 'subtotal' } : row,
    ),
    sums,
  };
}
