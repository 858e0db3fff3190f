import { Injector, Plugin, UniverInstanceType, setDependencies } from '@univerjs/core';
import {
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  UnionNodeFactory,
} from '@univerjs/engine-formula';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import { BreathingDependencyGenerator, TurnTakingCalculation } from './breathing-calculation';
import { compareWithoutMemory } from './uncached-comparisons';
import { ResolvedUnionNodeFactory } from './resolved-unions';
import { WholeRuleRefRangeService } from './whole-rule-references';

/** Puts mended services into Univer before anything asks for the ones that they replace. */
export class StoreMendsPlugin extends Plugin {
  static override pluginName = 'SOAT_BIEU_STORE_MENDS_PLUGIN';
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _configuration: undefined,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    compareWithoutMemory();
    this._injector.replace([UnionNodeFactory, { useClass: ResolvedUnionNodeFactory }]);
    this._injector.replace([ICalculateFormulaService, { useClass: TurnTakingCalculation }]);
    this._injector.replace([
      IFormulaDependencyGenerator,
      { useClass: BreathingDependencyGenerator },
    ]);
    this._injector.replace([FormulaRefRangeService, { useClass: WholeRuleRefRangeService }]);
  }
}

// Says what the constructor wants, as the decorators of Univer's own plugins do.
setDependencies(StoreMendsPlugin, [Injector], 1);
