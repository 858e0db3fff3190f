import type { IDisposable } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { HostError } from '../errors';
import { TurnTakingCalculation } from './mends/breathing-calculation';
import type { UniverContext } from './univer-context';

/** Univer gathers changes for 100 ms before it calculates; a start is looked for a little longer. */
const START_WITHIN_MS = 160;
const FINISH_WITHIN_MS = 60_000;

/** Changes of looks, after which Univer does not calculate. */
const LOOKS_ONLY: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

export interface Calculation extends IDisposable {
  recalculate(): void;
  /** Resolves when no change waits for its calculation any more. @throws HostError GeneralException after a minute */
  settle(): Promise<void>;
}

export function createCalculation(context: UniverContext): Calculation {
  const { commands, injector } = context;
  const dirtyMarkers = injector.get(IActiveDirtyManagerService);
  const session = injector.get(FormulaCalculationSessionService);
  const calculations = injector.get(ICalculateFormulaService);
  const isBusy = (): boolean =>
    isRunning(session) || (calculations instanceof TurnTakingCalculation && calculations.isBusy);
  let waiting = false;

  const watch = commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) waiting = false;
    if (!dirtyMarkers.get(command.id)) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { trigger } = command.params as ISetRangeValuesMutationParams;
      if (options?.onlyLocal || LOOKS_ONLY.has(trigger ?? '')) return;
    }
    waiting = true;
    calculations.stopFormulaExecution();
  });

  return {
    recalculate() {
      waiting = true;
      void commands.executeCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
    },

    async settle() {
      const deadline = Date.now() + FINISH_WITHIN_MS;
      while (waiting || isBusy()) {
        if (Date.now() > deadline) {
          throw new HostError('GeneralException', 'The grid did not finish calculating.');
        }
        await session.waitForLatestApplied(FINISH_WITHIN_MS, START_WITHIN_MS);
      }
    },

    dispose: () => watch.dispose(),
  };
}

function isRunning({ state }: FormulaCalculationSessionService): boolean {
  return state.started && !state.resultApplied;
}
