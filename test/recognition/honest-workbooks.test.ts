import { checkSnapshot } from '../../src/app/check-snapshot';
import { formatPlace } from '../../src/domain/address';
import { compose, drawStyle } from './layouts/compose';
import { createDraw } from './layouts/draw';
import { knownTables } from './layouts/known';
import { SheetWriter } from './layouts/sheet-writer';
import { laterTables } from './layouts/later';
import { unknownTables } from './layouts/unknown';

/**
 * What recognition gets wrong, the engine would report as somebody else's mistake: over figures
 * that agree with each other it has nothing to say, however they are laid out.
 */
describe('honest workbooks in any layout', () => {
  test.each([
    ['known', knownTables],
    ['unknown', unknownTables],
    ['later', laterTables],
  ])('raise no error and no warning (%s layouts)', (_, specs) => {
    const alarms: string[] = [];
    for (let seed = 1; seed <= 4; seed++)
      specs.forEach((create, position) => {
        const draw = createDraw(seed * 1000 + position);
        const spec = create(draw);
        const writer = new SheetWriter();
        compose(spec, { ...drawStyle(draw), wrong: 0, asText: 0, hide: false }, draw, writer);
        const { findings } = checkSnapshot({ sheets: [writer.toSheet(spec.sheetName)], names: [] });
        for (const { severity, ruleId, place } of findings)
          if (severity !== 'info')
            alarms.push(`${spec.family} ${seed}: ${ruleId} ${formatPlace(place)}`);
      });
    expect(alarms).toEqual([]);
  });
});
