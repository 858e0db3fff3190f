import fc from 'fast-check';
import type { RangeAddress } from '../../../src/domain/address';
import { interpretInput } from '../../../src/workbench/office-host/objects/cell-input';
import { findRootNamespace } from '../../../src/workbench/office-host/objects/xml-root';
import { shiftRange } from '../../../src/workbench/office-host/object-model/shift-range';
import type { LineChange } from '../../../src/workbench/office-host/object-model/shift-range';

describe('what Excel makes of written values', () => {
  test.each([
    ['12', 12],
    ['-1.5e3', -1500],
    ['1,234,567.5', 1234567.5],
    ['12.5%', 0.125],
    ['TRUE', true],
    ['false', false],
    ['7.540', 7.54],
    ['1.234.567', '1.234.567'],
    ['2,27', '2,27'],
    ['Quý I', 'Quý I'],
    ['=', '='],
    ["'=A1", '=A1'],
    ["'- Hộ nghèo", '- Hộ nghèo'],
    ['15/KH-UBND', '15/KH-UBND'],
  ])('%j is %j', (input, value) => {
    expect(interpretInput(input, false)).toEqual({ value });
  });

  test.each(['1/2', '2024-01-05', '5/3/2024', '8:30', '$5', '+A1', '- Hộ nghèo', '@SUM', '#N/A'])(
    '%j is not guessed at',
    (input) => {
      expect(() => interpretInput(input, false)).toThrow('write it with an apostrophe');
    },
  );

  test('numbers that are none are refused', () => {
    expect(() => interpretInput(Number.NaN, false)).toThrow('argument');
    expect(() => interpretInput({}, false)).toThrow('argument');
  });
});

describe('the namespace of an XML document', () => {
  test.each([
    ['<a xmlns="urn:x"/>', 'urn:x'],
    ["<?xml version='1.0'?>\n<!-- c --><a xmlns='urn:x'><b/></a>\n", 'urn:x'],
    ['<p:a xmlns:p="urn:y" xmlns="urn:x"><b c="1 &gt; 0"></b></p:a>', 'urn:y'],
    ['<a><![CDATA[<x>]]></a>', ''],
  ])('%s has %j', (xml, namespace) => {
    expect(findRootNamespace(xml)).toBe(namespace);
  });

  test.each(['', 'text', '<a>', '<a></b>', '<a/><b/>', '<a b=c/>', '<a/>tail', '<a', 'head<a/>'])(
    '%j is not well-formed',
    (xml) => {
      expect(findRootNamespace(xml)).toBeUndefined();
    },
  );
});

describe('a range after rows or columns came or went', () => {
  /** Marks the lines of the range in a list of lines, changes the list, and looks where the marks are. */
  function shiftByHand(
    start: number,
    end: number,
    change: LineChange,
  ): [number, number] | undefined {
    const lines = Array.from({ length: 40 }, (_, line) => line >= start && line <= end);
    const isInsert = change.kind.endsWith('inserted');
    if (isInsert) {
      const isInside = change.first > start && change.first <= end;
      lines.splice(change.first, 0, ...new Array<boolean>(change.count).fill(isInside));
    } else lines.splice(change.first, change.count);
    const first = lines.indexOf(true);
    return first < 0 ? undefined : [first, lines.lastIndexOf(true)];
  }

  const kinds = ['rows-inserted', 'rows-deleted', 'columns-inserted', 'columns-deleted'] as const;

  test('is where its lines are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.nat(15),
        fc.nat(8),
        fc.nat(20),
        fc.integer({ min: 1, max: 6 }),
        (kind, start, length, first, count) => {
          const end = start + length;
          const onRows = kind.startsWith('rows');
          const range: RangeAddress = onRows
            ? { top: start, left: 2, bottom: end, right: 3 }
            : { top: 2, left: start, bottom: 3, right: end };
          const expected = shiftByHand(start, end, { kind, first, count });
          const [from, to] = expected ?? [0, 0];
          expect(shiftRange(range, { kind, first, count })).toEqual(
            expected &&
              (onRows ? { ...range, top: from, bottom: to } : { ...range, left: from, right: to }),
          );
        },
      ),
    );
  });

  test('whole columns stay whole columns', () => {
    const column = { top: 0, left: 2, bottom: 1_048_575, right: 2 };
    expect(shiftRange(column, { kind: 'rows-inserted', first: 0, count: 5 })).toEqual(column);
    expect(shiftRange(column, { kind: 'rows-deleted', first: 3, count: 5 })).toEqual(column);
  });
});
