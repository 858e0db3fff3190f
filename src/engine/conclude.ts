import { formatPlace, type Place } from '../domain/address';
import { placeOf, type FactTable } from '../domain/fact';
import type { Finding } from '../domain/finding';
import type { ColumnTrials, Rule } from '../domain/rule';
import { blankFindings } from './blank-findings';
import { cellIndexOf } from './cell-index';
import { columnTrialsOf } from './column-trials';
import type { TableState } from './table-state';
import { withRepair } from './cell-repairs';
import { definitionsOf } from './definitions';
import { evaluate } from './evaluate';
import { mergeExchanges } from './exchanges';
import { failingRelations } from './failing';
import { findLabelSlips, withUnits } from './label-slips';
import { NO_LABEL_SLIPS } from './labels';
import { examineTable, NO_ROWS } from './examine-table';
import { inspectCells } from './inspect-cells';
import type { LinkView } from './links';
import { localise } from './localise';
import { overlaps, reachOf } from './reach';
import { sortedRules } from './sorted-rules';
import { toFinding } from './relation-findings';
import type { RelationAt } from './relation-at';
import { factsOfRelation, relationsOfTable, withLinks } from './relations-of-table';
import { roundingFindings } from './rounding-findings';
import type { Problem } from './solve';
import { textsBetterReadOtherwise } from './text-figures/other-readings';
import { uncertaintyOf } from './text-figures/unclear-relations';
import { ReportedValuation } from './valuation';

/** A table whose cells have been looked at one by one. */
interface Inspected {
  readonly state: TableState;
  readonly problem: Problem;
  /** What rules say of single cells, or say before relations are judged. */
  readonly told: readonly Finding[];
  /** Those of them that say nothing against the figure itself. */
  readonly remarks: ReadonlySet<Finding>;
  /** Indexes of figures that these explain. */
  readonly explained: ReadonlySet<number>;
  /** Relations that fail and that none of these explains, links included. */
  readonly open: readonly RelationAt[];
  /** Whether texts leave it open what a relation compares. */
  readonly isUnclear: (relation: RelationAt) => boolean;
}

/** From what fails to what is said, by table: one finding for each fault. `views` are each table's links. */
export function conclude(
  states: readonly TableState[],
  views: readonly (readonly LinkView[])[],
  rules: readonly Rule[],
): Finding[][] {
  const inspected = states.map((state, i) => inspect(state, views[i] ?? [], rules));
  const silenced = silencedLinks(inspected);
  const explained = localise(
    inspected.map(({ problem, open }) => ({
      problem,
      failing: open.filter(({ pattern }) => pattern.kind !== 'link' || !silenced.has(pattern.link)),
    })),
  );
  const relationFindings = mergeExchanges(explained).map((explanation) =>
    toFinding(explanation, rules),
  );
  return inspected.map((table) => {
    const { sheet } = table.state;
    const own = relationFindings.filter(
      ({ place }) =>
        place.sheet === sheet.name && indexAt(table.problem.facts, place) !== undefined,
    );
    // What is right under another label leaves no doubt of the figures.
    const accused = relationFindings
      .filter(({ data }) => data['labelYear'] === undefined)
      .flatMap(accusedPlaces);
    return concludeTable(table, own, accused, rules);
  });
}

function inspect(state: TableState, views: readonly LinkView[], rules: readonly Rule[]): Inspected {
  const { failing, concerned, sheet } = state;
  const { facts } = state.problem;
  const width = facts.table.columns.length;
  const linked: Problem =
    views.length === 0
      ? state.problem
      : { ...state.problem, relations: withLinks(state.problem.relations, width, views) };
  const problem = relabelled(linked, state, rules);
  const units = new Set(problem.labels?.units);
  const broken = problem.facts === facts ? failing.broken : failingRelations(problem).broken;
  const explained = new Set<number>();
  const early = examineTable(
    problem,
    sortedRules(rules).explaining,
    NO_ROWS,
    sheet,
    trialsOf(problem, state, rules),
    (indexes) => {
      for (const index of indexes) explained.add(index);
    },
  );
  const columnWide = new Set(explained);
  const cells = inspectCells(facts, sortedRules(rules).cell, concerned, sheet).filter(
    ({ index, tentative, explains }) =>
      // What is said of a whole column is not said again of its figures, but of its texts.
      !(columnWide.has(index) && facts.facts.at(index) && explains.length > 0) &&
      (!tentative ||
        failing.broken.every((relation) => factsOfRelation(facts, relation).includes(index))),
  );
  // Read under its right label, a figure takes part in relations like any other.
  for (const index of cells.flatMap(({ explains }) => explains))
    if (!units.has(index)) explained.add(index);
  for (const index of textsBetterReadOtherwise(problem, broken)) explained.add(index);
  const links = problem.relations.links.filter(
    (link) => (evaluate(facts, link, problem.reported) ?? 0) !== 0,
  );
  const isUnclear = uncertaintyOf(problem, sheet);
  const open = [...broken, ...links].filter(
    (relation) =>
      (explained.size === 0 || !overlaps(reachOf(problem, relation), explained)) &&
      !isUnclear(relation),
  );
  return {
    state,
    problem,
    told: [...cells.map((cell) => withRepair(problem, cell)), ...early],
    remarks: new Set(
      cells.flatMap(({ finding, explains }) => (explains.length > 0 ? [] : [finding])),
    ),
    explained,
    open,
    isUnclear,
  };
}

/** A table of statements whose figures agree under other labels, with those labels. */
function relabelled(problem: Problem, state: TableState, rules: readonly Rule[]): Problem {
  if (state.failing.broken.length === 0 && state.concerned.size === 0) return problem;
  const relationRules = sortedRules(rules).relation;
  const labels = findLabelSlips(problem, relationRules);
  if (labels === NO_LABEL_SLIPS) return problem;
  if (labels.units.length === 0) return { ...problem, labels };
  const facts = withUnits(problem, labels);
  const relations = relationsOfTable(facts, relationRules);
  const reported = new ReportedValuation(facts);
  return {
    facts,
    reported,
    relations,
    definitions: definitionsOf(facts, relations, state.sheet),
    growth: problem.growth,
    labels,
  };
}

function trialsOf(problem: Problem, { failing }: TableState, rules: readonly Rule[]): ColumnTrials {
  return columnTrialsOf(problem, failing.broken, sortedRules(rules).relation);
}

/** Links of which a figure is explained in any of the tables that they tie. */
function silencedLinks(tables: readonly Inspected[]): ReadonlySet<unknown> {
  return new Set(
    tables.flatMap(({ problem, open }) =>
      problem.relations.links.flatMap((link) =>
        link.pattern.kind === 'link' && !open.includes(link) && fails(problem, link)
          ? [link.pattern.link]
          : [],
      ),
    ),
  );
}

function fails({ facts, reported }: Problem, relation: RelationAt): boolean {
  return (evaluate(facts, relation, reported) ?? 0) !== 0;
}

function concludeTable(
  { state, problem, told, remarks, explained, isUnclear }: Inspected,
  relationFindings: readonly Finding[],
  accused: readonly Place[],
  rules: readonly Rule[],
): Finding[] {
  const { failing, sheet, ofNames } = state;
  const { facts } = problem;
  const faulty = new Set([
    ...explained,
    ...relationFindings.flatMap(({ place }) => indexAt(facts, place) ?? []),
  ]);
  const isNews = (relation: RelationAt): boolean =>
    !overlaps(reachOf(problem, relation), faulty) && !isUnclear(relation);
  const named = [
    ...withoutOutdatedFixes(remarks, told, relationFindings),
    ...relationFindings,
    ...blankFindings(
      problem,
      failing.fillable.filter(({ relation }) => isNews(relation)),
      rules,
    ),
    ...roundingFindings(problem, failing.rounding.filter(isNews)),
  ];
  const spokenOf = new Set(
    // A remark silences nobody.
    [
      ...named
        .filter((finding) => finding.severity !== 'info' && !remarks.has(finding))
        .flatMap(accusedPlaces),
      ...[...explained].map((index) => placeOf(facts, index)),
    ].map(formatPlace),
  );
  const { ofFigures, structural } = sortedRules(rules);
  const found = examineTable(
    state.problem,
    ofFigures,
    rowsInDoubt(facts, [...explained, ...(facts.texts?.unsettled ?? [])], accused),
    sheet,
    trialsOf(problem, state, rules),
  );
  const ofTable = [...ofNames, ...found].filter(
    ({ ruleId, place, related }) =>
      structural.has(ruleId) ||
      [place, ...related].every((part) => !spokenOf.has(formatPlace(part))),
  );
  return [...named, ...ofTable];
}

/** What is written otherwise than it should be, and wrong besides, is mended once: by what is right. */
function withoutOutdatedFixes(
  remarks: ReadonlySet<Finding>,
  told: readonly Finding[],
  relationFindings: readonly Finding[],
): readonly Finding[] {
  if (remarks.size === 0) return told;
  const mended = new Set(
    [...told, ...relationFindings].flatMap((finding) =>
      finding.suggestions.length > 0 && !remarks.has(finding) ? [formatPlace(finding.place)] : [],
    ),
  );
  return told.map((finding) =>
    remarks.has(finding) && mended.has(formatPlace(finding.place))
      ? { ...finding, suggestions: [] }
      : finding,
  );
}

function accusedPlaces({ place, culprits }: Finding): Place[] {
  return [place, ...culprits.map((culprit) => culprit.place)];
}

/** The figure at a single cell, if the table has one there. */
function indexAt(facts: FactTable, { sheet, range }: Place): number | undefined {
  return sheet === facts.table.sheet ? cellIndexOf(facts).at(range.top, range.left) : undefined;
}

/** Rows with a cell that is already reported, and the totals that sum them: no conclusion rests on those. */
function rowsInDoubt(
  facts: FactTable,
  explained: readonly number[],
  accused: readonly Place[],
): ReadonlySet<number> {
  const width = facts.table.columns.length;
  const indexes = [...explained, ...accused.flatMap((place) => indexAt(facts, place) ?? [])];
  const rows = new Set(indexes.map((index) => Math.floor(index / width)));
  if (rows.size > 0) for (const { total } of facts.sums) rows.add(total);
  return rows;
}
