import { mutators } from '../../src/training';
import {
  addSlips,
  KINDS_OF_PLANS,
  type KindOfPlan,
  type KindTally,
  type SlipTally,
  type Tally,
} from './tally';

/** Held to no limit: two wrong cells have no one culprit; text and covered formulas are too easy. */
const APART = ['rows-exchanged', 'whole-rows-exchanged', 'formula-frozen', 'number-as-text'];

/** Slips that make one figure wrong: limits are held to these together. */
const JUDGED_TOGETHER = mutators.map(({ id }) => id).filter((id) => !APART.includes(id));

const LIMITS = {
  households: { falseAlarms: 0, detectedPercent: 99, firstPercent: 97 },
  budgets: { falseAlarms: 0, detectedPercent: 99, firstPercent: 97 },
} as const satisfies Readonly<Record<KindOfPlan, object>>;

interface Verdict {
  readonly text: string;
  readonly holds: boolean;
}

const NAMES: Readonly<Record<KindOfPlan, string>> = {
  households: 'Plans for poor households',
  budgets: 'Budgets',
};

/** What must hold of a tally, with what it came to. */
export function verdictsOn(tally: Tally): Verdict[] {
  return KINDS_OF_PLANS.flatMap((kind) =>
    verdictsOnKind(tally[kind], LIMITS[kind]).map(({ text, holds }) => ({
      text: `${NAMES[kind]}: ${text}`,
      holds,
    })),
  );
}

function verdictsOnKind(
  { slips, falseAlarms }: KindTally,
  limits: (typeof LIMITS)[KindOfPlan],
): Verdict[] {
  const sum = addSlips(JUDGED_TOGETHER.map((id) => slips[id]!));
  return [
    {
      text: `false alarms on clean plans: ${falseAlarms} (limit ${limits.falseAlarms})`,
      holds: falseAlarms <= limits.falseAlarms,
    },
    {
      text: `detected of the detectable: ${percent(sum.detected, sum.detectable)} (limit ≥ ${limits.detectedPercent} %)`,
      holds: 100 * sum.detected >= limits.detectedPercent * sum.detectable,
    },
    {
      text: `named first, or tied first, of the identifiable: ${percent(sum.identifiableTied, sum.identifiable)} (limit ≥ ${limits.firstPercent} %)`,
      holds: 100 * sum.identifiableTied >= limits.firstPercent * sum.identifiable,
    },
  ];
}

const COLUMNS: readonly {
  readonly title: string;
  readonly figure: (slip: SlipTally) => string;
}[] = [
  { title: 'planted', figure: ({ planted }) => String(planted) },
  { title: 'detectable', figure: ({ detectable }) => String(detectable) },
  { title: 'detected', figure: (slip) => percent(slip.detected, slip.detectable) },
  { title: 'named first', figure: (slip) => percent(slip.first, slip.detectable) },
  { title: 'listed', figure: (slip) => percent(slip.listed, slip.detectable) },
  { title: 'several findings', figure: (slip) => percent(slip.scattered, slip.detectable) },
  { title: 'identifiable', figure: ({ identifiable }) => String(identifiable) },
  { title: 'of these first', figure: (slip) => percent(slip.identifiableFirst, slip.identifiable) },
  { title: 'or tied', figure: (slip) => percent(slip.identifiableTied, slip.identifiable) },
  { title: 'value offered', figure: (slip) => percent(slip.identifiableValue, slip.identifiable) },
  { title: 'undecided', figure: ({ undecided }) => String(undecided) },
];

/** One line for each slip that was planted and one for those that are judged together, as cells. */
function linesOf({ slips }: KindTally): string[][] {
  const line = (name: string, slip: SlipTally): string[] => [
    name,
    ...COLUMNS.map(({ figure }) => figure(slip)),
  ];
  return [
    ['slip', ...COLUMNS.map(({ title }) => title)],
    ...mutators.flatMap(({ id }) => (slips[id]!.planted > 0 ? [line(id, slips[id]!)] : [])),
    line('one figure, together', addSlips(JUDGED_TOGETHER.map((id) => slips[id]!))),
  ];
}

/** The tables for a terminal. */
export function printTally(tally: Tally): string {
  return KINDS_OF_PLANS.map((kind) =>
    [NAMES[kind], ...aligned(linesOf(tally[kind])).map((cells) => cells.join('  '))].join('\n'),
  ).join('\n\n');
}

export interface Run {
  readonly plans: number;
  readonly seed: number;
}

/** The page for docs/: what was done, what came out, and what the words mean. */
export function writePage(tally: Tally, { plans, seed }: Run): string {
  return [
    '# How well the engine finds planted mistakes',
    '',
    `Written by \`npm run score -- --plans ${plans} --seed ${seed}\`: the same command gives the same page.`,
    '',
    ...verdictsOn(tally).map(({ text }) => `- ${text}`),
    '',
    ...KINDS_OF_PLANS.flatMap((kind) => [`## ${NAMES[kind]}`, '', ...tableOf(tally[kind]), '']),
    ...MEANING,
    '',
  ].join('\n');
}

function tableOf(tally: KindTally): string[] {
  const [head, ...lines] = aligned(linesOf(tally)) as [string[], ...string[][]];
  const rule = head.map((cell, i) =>
    i === 0 ? '-'.repeat(cell.length) : `${'-'.repeat(cell.length - 1)}:`,
  );
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`);
}

const MEANING = [
  '## What was done',
  '',
  'As many plans of each kind are drawn by chance. Those for poor households have 3 to 300 places: with and without stated households for either',
  'year, with near-poor and ethnic-minority columns, with the total on top, at the bottom or',
  'nowhere, made by a template with live formulas or by others with typed totals, remainders and',
  'rates, with round figures that bring ties, with zeros and with places left blank. Budgets have the',
  'projects of the programme with sub-projects and activities, some of them an "of which", in ten',
  'layouts: kinds of capital, sources, both, several years, what is allocated and disbursed,',
  'quantities and unit costs; from hundreds to millions, with and without decimals, blank where there',
  'is nothing. All figures of a plan agree. Into each plan every slip of `src/training` is planted',
  'once, where it can be, and the plan is checked as a new workbook would be.',
  '',
  '## What the words mean',
  '',
  '- **detectable**: a judge that shares nothing with the engine, in `test/score/oracle` and',
  '  `test/score/budget/oracle`, recomputes every relation with whole numbers of millionths and finds',
  '  that one fails, or that a cell holds text or covers a formula of the template. Not every slip is:',
  '  of a typed count whose every dependent is a live formula nothing disagrees. Of money a sum that is',
  '  off by one unit, or that leaves out just one source, is a remark and counts as not detectable.',
  '- **detected**: the check gives an error or a warning. Shares are of the detectable ones.',
  '- **named first**: a finding puts the planted cell before all other suspects; **listed**: it names',
  '  the cell at all; **several findings**: one slip was told more than once.',
  '- **identifiable**: the judge tries every value of a grid in every cell that could explain all',
  '  failing relations (counts up to ten times the largest of their column, rates by their last',
  '  digit; of money, where relations move evenly with each figure, it solves them), and no other cell',
  '  of the least cost has one with which everything holds.',
  '  **undecided** are those where it gave up; they count as not identifiable.',
  '- **or tied**: named first, or listed where no suspect is likelier than another.',
  '- **value offered**: the value from before the slip, or the formula, is offered for that cell.',
  '',
  'The limits are held to the slips that make one figure wrong, taken together. Exchanged rows are',
  'two wrong cells and have no single culprit; whole rows that are exchanged agree with themselves,',
  'only the names beside them are wrong. Text and frozen formulas are told by a look at one cell.',
];

/** Cells padded to the width of their column; names to the left, figures to the right. */
function aligned(lines: readonly (readonly string[])[]): string[][] {
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((cells) => cells[i]!.length)));
  return lines.map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))),
  );
}

/** To one decimal, never rounded up to a limit that was not reached. */
function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const tenths = Math.floor((1000 * part) / whole);
  return `${Math.floor(tenths / 10)}.${tenths % 10} %`;
}
