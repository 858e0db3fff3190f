import type { SheetPlan } from '../../../src/domain/sheet-plan';
import { formatWorkbookPart } from '../../../src/hosts/workbook-part';
import { writeWorkbook } from '../../../src/hosts/xlsx/write';
import {
  defaultParameters,
  findTemplate,
  samples,
  templates,
  type TemplateDefinition,
} from '../../../src/templates';
import { haQuangHeadlines } from '../../../src/templates/headline-targets/sample';
import { haiHoaServices } from '../../../src/templates/service-indicators/sample';
import { recordTable } from '../../../src/app/insert-template';
import {
  figuresOfSample,
  wordsOfSample,
  madeUpHouseholds,
  madeUpMoney,
  madeUpMovement,
  madeUpPath,
  type Figures,
} from './figures';
import { createSheet, type JudgedSheet, type SheetOrder } from './judged-sheet';
import { withSlips } from './slips';
import { withWordSlips } from './word-slips';

/** A file to be judged: its first sheet is honest, the others have a mistake each. */
export interface JudgedWorkbook {
  readonly name: string;
  /** Rules by which the published text itself, which nobody changed, is found wrong. */
  readonly published?: readonly string[];
  readonly sheets: readonly JudgedSheet[];
}

/** Without results of formulas: LibreOffice keeps those that it finds, and is to work out every one. */
export function toBytes(
  { sheets }: JudgedWorkbook,
  toPlan: (sheet: JudgedSheet) => SheetPlan = ({ plan }) => plan,
): Uint8Array {
  const [first] = sheets;
  return writeWorkbook({
    sheets: sheets.map(toPlan),
    part: formatWorkbookPart({
      tables: [recordTable('T1', first!.definition, first!.parameters)],
    }),
  });
}

const SLIPS_OF_A_SAMPLE = 50;
const SLIPS_OF_A_VARIANT = 8;
/** In what is written beside the figures of a list. */
const WORD_SLIPS = 12;

/** While something is being worked on: judges only what has this in its name. */
export const ONLY = process.env['JUDGED'] ?? '';

/** Every template with every sample of it, and with other columns, totals and numbers of places. */
export function judgedWorkbooks(): JudgedWorkbook[] {
  return [...judgedSamples(), ...judgedVariants()];
}

/** Every template with every sample of it. */
export function judgedSamples(): JudgedWorkbook[] {
  return samples
    .flatMap((sample): JudgedWorkbook[] => {
      const definition = findTemplate(sample.templateId)!;
      const order = {
        definition,
        raw: sample.parameters,
        figures: figuresOfSample(sample),
        words: wordsOfSample(sample),
      };
      return [
        {
          name: `${sample.id}-top`,
          ...(sample.id in PUBLISHED && { published: PUBLISHED[sample.id]! }),
          sheets: [
            ...withSlips(withTotal(order, 'top'), SLIPS_OF_A_SAMPLE),
            ...withWordSlips(withTotal(order, 'top'), WORD_SLIPS),
          ],
        },
        ...(asksForTotal(definition)
          ? [
              {
                name: `${sample.id}-bottom`,
                sheets: [createSheet(withTotal(order, 'bottom'), 'Biểu')],
              },
            ]
          : []),
      ];
    })
    .filter(isJudged);
}

/** With other columns, totals and numbers of places. */
export function judgedVariants(): JudgedWorkbook[] {
  return templates.flatMap(variantsOf).filter(isJudged);
}

function isJudged({ name }: JudgedWorkbook): boolean {
  return name.includes(ONLY);
}

/**
 * Plans that contradict themselves, or want more than all ("Trên 100%"), by what is to be found:
 * one figure is of another year, another is a percentage called households.
 */
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  [haQuangHeadlines.id]: ['cross-table-conflict', 'count-not-whole'],
  [haiHoaServices.id]: ['impossible-bound'],
};

function asksForTotal({ parameters }: TemplateDefinition): boolean {
  return parameters.some(({ fields }) => fields.some(({ path }) => path === 'totalPosition'));
}

function withTotal(order: SheetOrder, totalPosition: 'top' | 'bottom'): SheetOrder {
  return { ...order, raw: { ...order.raw, totalPosition } };
}

/** How figures are made up for templates that can be filled without a published plan. */
const MADE_UP: Readonly<Record<string, (seed: number) => Figures>> = {
  'target-allocation': madeUpHouseholds,
  'project-budget': madeUpMoney,
  'budget-execution': madeUpMoney,
  'household-movement': madeUpMovement,
  'multi-year-path': madeUpPath,
  'multidimensional-targets': madeUpHouseholds,
};

interface Variant {
  readonly name: string;
  readonly isOn: (option: string, position: number) => boolean;
  readonly places: number;
  readonly totalPosition: 'top' | 'bottom';
  readonly slips: number;
}

const VARIANTS: readonly Variant[] = [
  {
    name: 'bare',
    isOn: () => false,
    places: 3,
    totalPosition: 'bottom',
    slips: SLIPS_OF_A_VARIANT,
  },
  {
    name: 'full',
    isOn: () => true,
    places: 12,
    totalPosition: 'top',
    slips: 3 * SLIPS_OF_A_VARIANT,
  },
  {
    name: 'odd',
    isOn: (_, position) => position % 2 === 0,
    places: 5,
    totalPosition: 'bottom',
    slips: SLIPS_OF_A_VARIANT,
  },
  {
    name: 'even',
    isOn: (_, position) => position % 2 === 1,
    places: 5,
    totalPosition: 'top',
    slips: SLIPS_OF_A_VARIANT,
  },
  { name: 'last', isOn: () => true, places: 3, totalPosition: 'bottom', slips: SLIPS_OF_A_VARIANT },
  { name: 'large', isOn: () => true, places: 60, totalPosition: 'bottom', slips: 0 },
];

/** The form that goes to all communes of a province. */
const LARGEST = 'target-allocation';

/** Places, or all projects of the programme with that many activities below some of them. */
function rowsOf(definition: TemplateDefinition, number: number): string[] {
  if (definition.programme === undefined)
    return Array.from({ length: number }, (_, place) => `Xã ${place + 1}`);
  const { places } = defaultParameters(definition, { year: 2026 });
  const projects = typeof places === 'string' ? places.split('\n') : [];
  return projects.flatMap((project, position) => [
    project,
    ...Array.from(
      { length: position % 3 === 0 ? Math.ceil((3 * number) / projects.length) : 0 },
      (_, activity) => `Nội dung ${activity + 1}`,
    ),
  ]);
}

function variantsOf(definition: TemplateDefinition): JudgedWorkbook[] {
  const makeUp = MADE_UP[definition.id];
  if (!makeUp) return [];
  const all = [...definition.columns, ...(definition.textColumns ?? [])];
  const options = [...new Set(all.flatMap(({ option }) => option ?? []))];
  return VARIANTS.map(({ name, isOn, places, totalPosition, slips }, position) => {
    const raw = {
      level: 'district',
      placeName: 'huyện Minh Họa',
      year: 2026,
      appendixNumber: 'II',
      planNumber: '12',
      planDate: '05/01/2026',
      issuingBody: 'UBND huyện Minh Họa',
      places: rowsOf(definition, name === 'large' && definition.id === LARGEST ? 300 : places),
      moneyUnit: 'millionVnd',
      years: String(5 - (position % 3)),
      totalPosition,
      columns: Object.fromEntries(options.map((option, at) => [option, isOn(option, at)])),
    };
    const order: SheetOrder = { definition, raw, figures: makeUp(position + 1) };
    return { name: `${definition.id}-${name}`, sheets: withSlips(order, slips) };
  });
}
