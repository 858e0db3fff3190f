import type { RuleSettings } from '../../domain/rule';
import type { WorkbookPart } from '../../domain/workbook-part';
import type { JsonFault } from '../../json-data/json-fault';
import { parsePack, parseRuleSettings, type ProgrammePack } from '../../programme/packs';
import { seriesBreaks } from '../../programme/poverty-standards';
import { rules } from '../../rules';
import { templates, type TemplateDefinition } from '../../templates';
import { judgeTemplate } from '../definition-files';
import { settingsInForce } from './rule-settings';

/** What one workbook is read and checked with. */
export interface Profile {
  /** What the workbook remembers; absent where it has nothing or nobody can read it. */
  readonly part?: WorkbookPart;
  /** Absent where nobody named a programme: then tables are of any of ours. */
  readonly pack?: ProgrammePack;
  readonly packFrom?: 'caller' | 'workbook';
  /** Programmes besides ours of which its tables may be. */
  readonly packs: readonly ProgrammePack[];
  /** The workbook's own templates before ours. */
  readonly definitions: readonly TemplateDefinition[];
  readonly settings: RuleSettings;
  /** First years of poverty standards that followed another. */
  readonly seriesBreaks: readonly number[];
  /** What the workbook remembers and this version cannot use; it is as if it were not there. */
  readonly unusable: readonly Unusable[];
}

export interface Unusable {
  readonly what: 'pack' | 'template' | 'rules';
  readonly faults: readonly JsonFault[];
}

/**
 * What is in force for a workbook. Settings of rules: the workbook's own, else the programme
 * pack's, else those that the rules come with.
 *
 * @param given a pack named by the caller, which stands in place of the workbook's
 */
export function profileOf(part: WorkbookPart | undefined, given?: ProgrammePack): Profile {
  const stored = part?.pack && parsePack(part.pack, rules);
  const packs = [...(given ? [given] : []), ...(stored?.ok ? [stored.pack] : [])];
  const [pack] = packs;
  const own = (part?.templates ?? []).map((raw) => judgeTemplate(raw, packs));
  const changes = part?.rules && parseRuleSettings(part.rules, rules);
  return {
    ...(part && { part }),
    ...(pack && { pack, packFrom: given ? 'caller' : 'workbook' }),
    packs,
    definitions: [...own.flatMap((one) => (one.ok ? [one.definition] : [])), ...templates],
    settings: settingsInForce(pack, changes?.ok ? changes.settings : undefined),
    seriesBreaks: seriesBreaks(pack?.povertyStandards),
    unusable: [
      ...unusable('pack', stored),
      ...own.flatMap((one) => unusable('template', one)),
      ...unusable('rules', changes),
    ],
  };
}

type Judgement =
  { readonly ok: true } | { readonly ok: false; readonly faults: readonly JsonFault[] };

function unusable(what: Unusable['what'], judgement: Judgement | undefined): Unusable[] {
  return judgement && !judgement.ok ? [{ what, faults: judgement.faults }] : [];
}
