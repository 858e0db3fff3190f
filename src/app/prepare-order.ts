import type { ProgrammePack } from '../programme/packs';
import {
  defaultParameters,
  findTemplate,
  samples,
  templates,
  type TemplateDefinition,
  type TemplateSample,
} from '../templates';
import { withPack } from '../templates/definition/with-pack';
import { layOver, type RawParameters } from './lay-over';
import type { OrderedTable } from './link-orders';

/** A table of a workbook to be. */
export interface TableOrder {
  /** One of ours by its id, or another, which the workbook will remember. */
  readonly template: string | TemplateDefinition;
  /**
   * Parameters as a file gives them; where they say nothing, what a form starts from holds. Links name
   * the templates of other orders.
   */
  readonly raw: RawParameters;
  /** Of which published plan the figures are, where they are asked for; the first of the template's by itself. */
  readonly sampleId?: string;
}

export interface WorkbookOptions {
  /** The year that plans are made in now. */
  readonly year: number;
  /** Whether a published plan's figures are filled in; then its parameters are those to start from. */
  readonly withSample: boolean;
  /** The programme that the workbook is to be of; it will remember it. */
  readonly pack?: ProgrammePack;
}

export interface PreparedOrder extends OrderedTable {
  readonly sample?: TemplateSample;
  /** The rows are others than those of the sample. */
  readonly hasOwnRows: boolean;
}

/** Why an order can have no table. */
export type RefusedOrder =
  | { readonly kind: 'unknown-template'; readonly id: string; readonly known: readonly string[] }
  | { readonly kind: 'no-sample'; readonly id: string };

/** What an order asks for, its parameters laid over those that they start from. */
export function prepareOrder(
  { template, raw, sampleId }: TableOrder,
  tableId: string,
  { year, withSample, pack }: WorkbookOptions,
): PreparedOrder | RefusedOrder {
  const named = typeof template === 'string' ? findTemplate(template) : template;
  if (!named)
    return {
      kind: 'unknown-template',
      id: template as string,
      known: templates.map(({ id }) => id),
    };
  const definition = pack && typeof template === 'string' ? withPack(named, pack) : named;
  const sample = withSample ? sampleFor(definition, named, sampleId) : undefined;
  if (withSample && !sample) return { kind: 'no-sample', id: named.id };
  const initial = sample?.parameters ?? defaultParameters(definition, { year });
  return {
    tableId,
    definition,
    raw: layOver(initial, raw),
    ...(sample && { sample }),
    hasOwnRows: 'places' in raw,
  };
}

/** Published figures of one programme say nothing of another one's projects. */
function sampleFor(definition: TemplateDefinition, named: TemplateDefinition, wanted?: string) {
  return definition.programme === named.programme
    ? samples.find(({ id, templateId }) => templateId === definition.id && (wanted ?? id) === id)
    : undefined;
}
