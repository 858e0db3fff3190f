import { UndoLedger } from '../../../src/hosts/excel/undo-ledger';

describe('UndoLedger', () => {
  it('takes each step back once, whatever their order', async () => {
    const ledger = new UndoLedger();
    const done: string[] = [];
    const first = ledger.record('edit', async () => void done.push('first'));
    const second = ledger.record('mark', async () => void done.push('second'));
    expect([first.kind, second.kind]).toEqual(['edit', 'mark']);

    await ledger.takeBack(first);
    await ledger.takeBack(second);
    expect(done).toEqual(['first', 'second']);
    await expect(ledger.takeBack(first)).rejects.toMatchObject({ code: 'failed' });
  });

  it('lets a step that failed be tried again', async () => {
    const ledger = new UndoLedger();
    let tries = 0;
    const step = ledger.record('edit', async () => {
      tries += 1;
      if (tries === 1) throw new Error('busy');
    });
    await expect(ledger.takeBack(step)).rejects.toThrow('busy');
    await ledger.takeBack(step);
    expect(tries).toBe(2);
  });

  it('forgets the oldest steps, not the newest', async () => {
    const ledger = new UndoLedger();
    const steps = Array.from({ length: 51 }, () => ledger.record('edit', async () => undefined));
    await expect(ledger.takeBack(steps[0]!)).rejects.toMatchObject({ code: 'failed' });
    await ledger.takeBack(steps[1]!);
    await ledger.takeBack(steps[50]!);
  });
});
