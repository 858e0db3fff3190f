import { CalculateFormulaService, FormulaDependencyGenerator } from '@univerjs/engine-formula';
import { Breath } from '../../breath';

/** How long the page may stand still while Univer finds out which formula needs which. */
const WITHOUT_BREATH_MS = 50;

/** Univer's own, under which it calculates; its package brings no types. */
const LOCK = 'FORMULA_EXECUTION_LOCK';
interface Lock {
  acquire(key: string, work: () => void): Promise<unknown>;
}

type Configuration = Parameters<CalculateFormulaService['execute']>[0];
type Formulas = Awaited<ReturnType<FormulaDependencyGenerator['generate']>>;
type Formula = Parameters<FormulaDependencyGenerator['_getRangeListByNode']>[0];
type Needed = ReturnType<FormulaDependencyGenerator['_getRangeListByNode']>;
type Calculated = ReturnType<CalculateFormulaService['_apply']>;

/**
 * Before it calculates, Univer 0.25.1 parses every formula that it has not seen, in one go: more
 * than a second for a table of some thousand. Here it takes a breath between two formulas.
 */
export class BreathingDependencyGenerator extends FormulaDependencyGenerator {
  private readonly breath = new Breath(WITHOUT_BREATH_MS);
  private toCalculate: Formulas = [];
  private isLeft = false;

  override async generate(asModel?: boolean): Promise<Formulas> {
    this.isLeft = false;
    this.toCalculate = await super.generate(asModel);
    if (this.isLeft) this.leaveRest();
    return this.toCalculate;
  }

  /** Whoever is calculating what was generated last finds nothing more to do. */
  leaveRest(): void {
    this.isLeft = true;
    this.toCalculate.length = 0;
  }

  protected override async _getRangeListByNode(formula: Formula): Needed {
    await this.breath.take();
    return super._getRangeListByNode(formula);
  }
}

/**
 * What changes during a breath stops the calculation under way, and is calculated after it:
 * Univer would load the change into it, and write results into cells that are no longer what they
 * were. Then every formula is looked at anew, as the stopped calculation may have remembered what
 * a formula needs that is no longer there.
 */
export class TurnTakingCalculation extends CalculateFormulaService {
  private turn: Promise<void> = Promise.resolve();
  private unfinished = 0;
  private isStopped = false;

  /** Until results stand in the cells, those of calculations that wait for their turn included. */
  get isBusy(): boolean {
    return this.unfinished > 0;
  }

  override execute(configuration: Configuration): Promise<void> {
    this.unfinished += 1;
    const own = this.turn.then(() => this.calculateToTheEnd(configuration));
    this.turn = own.catch(() => undefined);
    return own;
  }

  /**
   * Univer itself hears of a stop only where a formula follows, and then leaves open what it has
   * waited on. Whoever stops a calculation may be waiting for the word that it has stopped.
   */
  override stopFormulaExecution(): void {
    if (!this.isBusy) return;
    this.isStopped = true;
    if (this._formulaDependencyGenerator instanceof BreathingDependencyGenerator)
      this._formulaDependencyGenerator.leaveRest();
  }

  protected override async _apply(ofArrayFormulas?: boolean): Calculated {
    const results = await super._apply(ofArrayFormulas);
    if (!results || !this.isStopped) return results;
    this._runtimeService.markedAsStopFunctionsExecuted();
    return undefined;
  }

  private async calculateToTheEnd(configuration: Configuration): Promise<void> {
    try {
      const wanted = this.isStopped ? { ...configuration, forceCalculate: true } : configuration;
      this.isStopped = false;
      await super.execute(wanted);
      await (this._executeLock as unknown as Lock).acquire(LOCK, () => undefined);
      // Results are written by commands, which Univer carries out a little later.
      await new Promise((resolve) => setTimeout(resolve, 0));
    } finally {
      this.unfinished -= 1;
    }
  }
}
