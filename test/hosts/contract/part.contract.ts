import { formatWorkbookPart } from '../../../src/hosts/workbook-part';
import type { ContractHost } from './contract-host';
import { SAMPLE_PART } from './sample-plan';

const FIRST = formatWorkbookPart({ tables: [] });
const SECOND = formatWorkbookPart(SAMPLE_PART);

export function describePart(host: () => ContractHost): void {
  describe('writePart', () => {
    it('adds the part, then replaces it', async () => {
      const { port, user } = host();
      await port.writePart(FIRST);
      expect((await port.readSnapshot('active')).part).toBe(FIRST);
      await port.writePart(SECOND);
      expect((await port.readSnapshot('active')).part).toBe(SECOND);
      expect((await user.look()).parts).toHaveLength(1);
    });

    it('is undone step by step', async () => {
      const { port, user } = host();
      const before = await user.look();
      const first = await port.writePart(FIRST);
      const second = await port.writePart(SECOND);

      await expect(port.undo(first)).rejects.toMatchObject({ code: 'changed-meanwhile' });
      await port.undo(second);
      expect((await port.readSnapshot('active')).part).toBe(FIRST);
      await port.undo(first);
      expect(await user.look()).toEqual(before);
    });
  });
}
