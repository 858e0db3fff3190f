import { parseRange } from '../../../src/domain/address';
import type { ContractHost } from './contract-host';

export function describeSelection(host: () => ContractHost): void {
  describe('select', () => {
    it('brings the sheet to the front and changes nothing else', async () => {
      const { port, user } = host();
      user.addSheet('Khác');
      const before = await user.look();
      await port.select({ sheet: 'Khác', range: parseRange('C7:D9') });
      expect(await user.look()).toEqual({ ...before, active: 'Khác' });
    });

    it('refuses a sheet that is not there', async () => {
      await expect(
        host().port.select({ sheet: 'Không có', range: parseRange('A1') }),
      ).rejects.toMatchObject({ code: 'sheet-missing', subject: 'Không có' });
    });
  });
}
