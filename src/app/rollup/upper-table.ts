import { isHousehold } from '../../domain/dimensions';
import { unitKindOf, type Level } from '../../programme/administrative-units';
import { kindOfPlace } from '../../reading/place-names';
import type { WantedColumn } from '../../rollup/column-fit';
import type { RollUp } from '../../rollup/result';
import {
  findTemplate,
  parseParameters,
  planTable,
  type ParameterProblem,
  type TemplateDefinition,
  type TemplateParameters,
} from '../../templates';

const TEMPLATE = 'target-allocation';

/** Columns of the template that stand there only when they are asked for, each by one that it brings. */
const SWITCHES = {
  households: 'householdsBegin',
  plannedHouseholds: 'householdsEnd',
  assigned: 'poorAssigned',
  nearPoor: 'nearPoorBegin',
  ethnicMinority: 'minorityPoorBegin',
} as const;

/** The column that every table of targets has. */
const MAIN = 'poorBegin';

/** No rate is taken of these: their sum stands for itself, whoever leaves them out. */
const MAY_HAVE_GAPS: ReadonlySet<string> = new Set([SWITCHES.assigned]);

type Switch = keyof typeof SWITCHES;

export function upperTemplate(): TemplateDefinition {
  const definition = findTemplate(TEMPLATE);
  if (!definition) throw new Error(`no template ${TEMPLATE}`);
  return definition;
}

/** Every column that the upper unit's table of a year may have. */
export function upperColumns(year: number): WantedColumn[] {
  const definition = upperTemplate();
  const parsed = parseParameters(definition, {
    ...rawParameters({ year, units: ['Xã A'], place: '' }),
    columns: Object.fromEntries(Object.keys(SWITCHES).map((name) => [name, true])),
  });
  if (!parsed.ok) return [];
  return planTable(definition, parsed.parameters, 'T1').columns.flatMap(
    ({ key, label, dimensions }) => (isHousehold(dimensions) ? [{ key, label, dimensions }] : []),
  );
}

export type UpperParameters =
  | { readonly ok: true; readonly parameters: TemplateParameters }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

/**
 * Parameters of a table with those columns that are stated by the units that state the main one, and
 * by no others: the whole's rate of households that only some count would be wrong.
 */
export function upperParameters(
  { units }: Pick<RollUp, 'units'>,
  year: number,
  place: string,
): UpperParameters {
  const has = (key: string): boolean =>
    units.some(({ figures }) => figures.has(key)) &&
    (MAY_HAVE_GAPS.has(key) ||
      units.every(({ figures }) => figures.has(key) === figures.has(MAIN)));
  const columns = Object.fromEntries(
    (Object.keys(SWITCHES) as Switch[]).map((name) => [name, has(SWITCHES[name])]),
  );
  const names = units.map(({ name }) => name);
  return parseParameters(upperTemplate(), {
    ...rawParameters({ year, units: names, place }),
    columns,
  });
}

interface UpperTable {
  readonly year: number;
  readonly units: readonly string[];
  readonly place: string;
}

function rawParameters({ year, units, place }: UpperTable): Record<string, unknown> {
  return {
    sheetName: `Tổng hợp ${year}`,
    level: levelOf(place) ?? levelAbove(units, year),
    placeName: place,
    year,
    places: units,
    totalPosition: 'top',
  };
}

/** From the kind of place that its own name says; "thành phố" may be of two levels. */
function levelOf(place: string): Level | undefined {
  const kind = kindOfPlace(place);
  if (kind === undefined || kind === 'thành phố') return undefined;
  return (['province', 'district', 'commune'] as const).find(
    (level) => unitKindOf(place, level) === kind,
  );
}

/** Districts ended on 30/06/2025 (Luật Tổ chức chính quyền địa phương 2025): plans made later have none. */
const LAST_YEAR_OF_DISTRICTS = 2025;

function levelAbove(units: readonly string[], year: number): Level {
  const counts = new Map<Level, number>();
  for (const unit of units) {
    const level = levelAboveOne(kindOfPlace(unit), year);
    if (level) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? 'province';
}

function levelAboveOne(kind: string | undefined, year: number): Level | undefined {
  switch (kind) {
    case undefined:
      return undefined;
    case 'huyện':
    case 'quận':
    case 'thị xã':
    case 'thành phố':
      return 'province';
    case 'xã':
    case 'phường':
    case 'thị trấn':
    case 'đặc khu':
      return year > LAST_YEAR_OF_DISTRICTS ? 'province' : 'district';
    default:
      return 'commune';
  }
}
