import { notImplemented } from '../errors';
import { asColor, asMember, asText } from '../object-model/arguments';
import { collection } from '../object-model/collection';
import type { ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { RangeTarget, Targets } from '../object-model/targets';
import type { Border, BorderEdge, BorderStyle, BorderWeight } from '../workbook-model';
import { NO_BORDER } from '../workbook-model';
import { cellsOf, requireEditable } from './access';

const EDGES: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];
const STYLES: readonly BorderStyle[] = ['None', 'Continuous', 'Dash', 'Dot', 'Double'];
const WEIGHTS: readonly BorderWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];

export const rangeBorderCollection: ObjectDefinition<RangeTarget> = collection({
  items: (target) => EDGES.map((edge) => toObject(target, edge)),
  item: (target, _, key) => {
    const edge = EDGES.find((known) => known === key);
    if (!edge) throw notImplemented(`RangeBorderCollection item ${asText(key)}`);
    return toObject(target, edge);
  },
});

type BorderTarget = Targets['RangeBorder'];

export const rangeBorder: ObjectDefinition<BorderTarget> = {
  identity: ({ edge }) => ({ Id: edge }),
  properties: {
    Color: {
      get: (target, host) => readBorder(target, host)?.color ?? null,
      set: (target, host, value) => writeBorder(target, host, { color: asColor(value) }),
    },
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target, host) => readBorder(target, host)?.style ?? null,
      set: (target, host, value) => {
        if (!STYLES.some((style) => style === value))
          throw notImplemented(`RangeBorder.style ${String(value)}`);
        writeBorder(target, host, { style: asMember(value, STYLES) });
      },
    },
    Weight: {
      get: (target, host) => readBorder(target, host)?.weight ?? null,
      set: (target, host, value) => writeBorder(target, host, { weight: asMember(value, WEIGHTS) }),
    },
  },
};

function toObject(target: RangeTarget, edge: BorderEdge): OfficeObject<'RangeBorder'> {
  return new OfficeObject('RangeBorder', { ...target, edge });
}

function readBorder(target: BorderTarget, host: HostSession): Border | undefined {
  return host.store.readBorder(target.sheet, cellsOf(host, target), target.edge);
}

function writeBorder(target: BorderTarget, host: HostSession, change: Partial<Border>): void {
  requireEditable(host, target.sheet);
  const now = readBorder(target, host) ?? NO_BORDER;
  // Excel draws a border as soon as it is given a colour or a weight.
  const style = now.style === 'None' ? 'Continuous' : now.style;
  host.store.writeBorder(target.sheet, cellsOf(host, target), target.edge, {
    ...now,
    style,
    ...change,
  });
}
