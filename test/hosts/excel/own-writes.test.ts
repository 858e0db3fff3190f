import { parseRange } from '../../../src/domain/address';
import { OwnWrites } from '../../../src/hosts/excel/own-writes';

describe('OwnWrites', () => {
  let time = 0;
  let writes: OwnWrites;

  beforeEach(() => {
    time = 0;
    writes = new OwnWrites(() => time);
  });

  it('knows an event for its own during a write and shortly after', async () => {
    const areas = [{ sheetId: 's1', ranges: [parseRange('B2:C9')] }];
    await writes.during(areas, async () => {
      time = 60_000;
      expect(writes.includes('s1', parseRange('B3'))).toBe(true);
    });
    time += 1_000;
    expect(writes.includes('s1', parseRange('B2:C9'))).toBe(true);
    time += 1_000;
    expect(writes.includes('s1', parseRange('B3'))).toBe(false);
  });

  it('takes nothing else for its own', async () => {
    await writes.during([{ sheetId: 's1', ranges: [parseRange('B2:C9')] }], async () => {
      expect(writes.includes('s1', parseRange('B2:D9'))).toBe(false);
      expect(writes.includes('s2', parseRange('B2'))).toBe(false);
      expect(writes.includes('s1', undefined)).toBe(false);
    });
  });

  it('takes whatever happens on a sheet that is being added for its own', async () => {
    await writes.during([{ sheetBeside: ['s1'] }], async () => {
      expect(writes.includes('s2', undefined)).toBe(true);
      expect(writes.includes('s1', parseRange('A1'))).toBe(false);
    });
  });

  it('forgets a write that failed as well', async () => {
    const failing = writes.during([{ sheetBeside: [] }], () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    time += 5_000;
    expect(writes.includes('s1', undefined)).toBe(false);
  });
});
