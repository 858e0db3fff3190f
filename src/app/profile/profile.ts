import type { RuleSettings } from '../../domain/rule';
import type { WorkbookSnapshot } from '../../domain/snapshot';
import type { WorkbookPart } from '../../domain/workbook-part';
import type { JsonFault } from '../../json-data/json-fault';
import { parsePack, parseRuleSettings, type ProgrammePack } from '../../programme/packs';
import { seriesBreaks } from '../../programme/poverty-standards';
import { rules } from '../../rules';
import type { WorkbookPort } from '../../ports/workbook-port';
import { findTemplate, templates, type TemplateDefinition } from '../../templates';
import { withPack } from '../../templates/definition/with-pack';
import { judgeTemplate } from '../definition-files';
import { findStoredPart } from '../stored-part';
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
  /** Templates of the workbook's own. */
  readonly own: readonly TemplateDefinition[];
  /** Those before ours. */
  readonly definitions: readonly TemplateDefinition[];
  readonly settings: RuleSettings;
  /** The part of them that the workbook itself says. */
  readonly ownSettings: RuleSettings;
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
  return part === undefined && given === undefined
    ? (plain ??= createProfile())
    : createProfile(part, given);
}

/** Of the many workbooks that remember nothing: the same object, by which others know what follows from it. */
let plain: Profile | undefined;

function createProfile(part?: WorkbookPart, given?: ProgrammePack): Profile {
  const stored = part?.pack && parsePack(part.pack, rules);
  const packs = [...(given ? [given] : []), ...(stored?.ok ? [stored.pack] : [])];
  const [pack] = packs;
  const judged = (part?.templates ?? []).map((raw) => judgeTemplate(raw, packs));
  const own = judged.flatMap((one) => (one.ok ? [one.definition] : []));
  const changes = part?.rules && parseRuleSettings(part.rules, rules);
  const ownSettings = changes?.ok ? changes.settings : {};
  return {
    ...(part && { part }),
    ...(pack && { pack, packFrom: given ? 'caller' : 'workbook' }),
    packs,
    own,
    definitions: [...own, ...templates],
    settings: settingsInForce(pack, ownSettings),
    ownSettings,
    seriesBreaks: seriesBreaks(pack?.povertyStandards),
    unusable: [
      ...unusable('pack', stored),
      ...judged.flatMap((one) => unusable('template', one)),
      ...unusable('rules', changes),
    ],
  };
}

type Judgement =
  { readonly ok: true } | { readonly ok: false; readonly faults: readonly JsonFault[] };

function unusable(what: Unusable['what'], judgement: Judgement | undefined): Unusable[] {
  return judgement && !judgement.ok ? [{ what, faults: judgement.faults }] : [];
}

/**
 * The template of an id as it is to be used in a workbook: one of projects is of the programme
 * in force. Throws RangeError for an id that no template has.
 */
export function templateIn({ definitions, pack }: Profile, id: string): TemplateDefinition {
  const definition = definitions.find((one) => one.id === id);
  if (!definition) throw new RangeError(`no such template: ${id}`);
  return pack && findTemplate(id) ? withPack(definition, pack) : definition;
}

const profiles = new WeakMap<
  WorkbookPort,
  { readonly xml: string | undefined; readonly profile: Profile }
>();

/** The profile of an open workbook: the same object for as long as what it remembers is the same. */
export function profileIn(port: WorkbookPort, snapshot: WorkbookSnapshot): Profile {
  const xml = snapshot.part;
  const last = profiles.get(port);
  if (last && last.xml === xml) return last.profile;
  const profile = profileOf(findStoredPart(snapshot));
  profiles.set(port, { xml, profile });
  return profile;
}

/** As the workbook was last read; what ours are without one where it has not been yet. */
export function lastProfileOf(port: WorkbookPort): Profile {
  return profiles.get(port)?.profile ?? profileOf(undefined);
}
