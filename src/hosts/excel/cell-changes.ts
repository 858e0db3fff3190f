import { readRequestLimits, syncCommands, syncLoads, type RequestLimits } from './chunking';
import type { OwnWrites } from './own-writes';
import { orRestore } from './restore';
import { runBatch } from './run-batch';
import { SheetTarget, type Matcher, type SheetChanges } from './sheet-target';

/**
 * Writes all changes or none: reads every cell in the first request and compares it, writes
 * in the second. Answers the changes that take these back.
 * Throws `sheet-missing`, `protected` or `changed-meanwhile` before anything is written.
 */
export async function writeChanges(
  sheets: readonly SheetChanges[],
  matches: Matcher,
  ownWrites: OwnWrites,
): Promise<readonly SheetChanges[]> {
  return runBatch(async (context) => {
    const limits = readRequestLimits();
    const targets = await loadTargets(context, sheets, limits);
    for (const target of targets) target.check(matches);

    const commands = targets.flatMap((target) => target.toCommands(limits.writeBytes));
    const takenBack = targets.map((target) => target.toReverse());
    await ownWrites.during(
      targets.map((target) => target.toArea()),
      () =>
        orRestore(
          () => syncCommands(context, commands, limits),
          () => putBack(takenBack),
          sheets.map(({ name }) => name).join(', '),
        ),
    );
    return takenBack;
  });
}

/** After a write that broke off: cells that it reached go back, cells that anybody else changed stay. */
async function putBack(sheets: readonly SheetChanges[]): Promise<void> {
  await runBatch(
    async (context) => {
      const limits = readRequestLimits();
      const targets = await loadTargets(context, sheets, limits);
      await syncCommands(
        context,
        targets.flatMap((target) => target.toRestoreCommands(limits.writeBytes)),
        limits,
      );
    },
    { delayForCellEdit: true },
  );
}

async function loadTargets(
  context: Excel.RequestContext,
  sheets: readonly SheetChanges[],
  limits: RequestLimits,
): Promise<readonly SheetTarget[]> {
  const targets = sheets.map((changes) => new SheetTarget(context, changes, limits));
  await syncLoads(
    context,
    targets.flatMap(({ loads }) => loads),
    limits,
  );
  return targets;
}
