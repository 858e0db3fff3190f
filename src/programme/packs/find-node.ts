import { GNBV_2021_2025 } from './gnbv-2021-2025';
import { startsWith, wordsOf } from './label-words';
import { readNodeNumber, type NodeNumber } from './node-number';
import type { ProgrammeNode, ProgrammePack } from './schema';

export interface NodeContext {
  /** Code of the node under which the label stands: `Tiểu dự án 1` alone says too little. */
  readonly under?: string;
  /** Of which programme; GNBV 2021–2025 where nothing is said. */
  readonly pack?: ProgrammePack;
}

export interface NodeMatch {
  readonly code: string;
  readonly by: 'number' | 'name';
}

/**
 * The project or sub-project that a label names, by its number first and by its name otherwise.
 * Marks may be lost and words run on a little; labels of activities, of several projects and
 * of other programmes name none.
 */
export function findNode(label: string, context: NodeContext = {}): NodeMatch | undefined {
  const { under, pack = GNBV_2021_2025 } = context;
  const words = wordsOf(label);
  if (isOfOtherProgramme(words, pack)) return undefined;
  const project = under === undefined ? undefined : projectOf(under);
  const number = readNodeNumber(label);
  const code = number && codeOf(number, project);
  if (code !== undefined && pack.nodes.some((node) => node.code === code))
    return { code, by: 'number' };
  const named = nodesNamed(
    withoutNumbering(words),
    pack.nodes.filter((node) => !number || fits(node.code, number)),
  );
  const near = named.filter((node) => node.code === project || isBelow(node.code, project));
  const found = named.length > 1 && near.length > 0 ? near : named;
  return found.length === 1 ? { code: found[0]!.code, by: 'name' } : undefined;
}

/** `DA3.1` → `DA3`; the programme itself is no project. */
function projectOf(code: string): string | undefined {
  return /^DA\d+/.exec(code)?.[0];
}

function isBelow(code: string, project: string | undefined): boolean {
  return project !== undefined && code.startsWith(`${project}.`);
}

function codeOf({ project, subproject }: NodeNumber, under: string | undefined) {
  const parent = project === undefined ? under : `DA${project}`;
  if (parent === undefined) return undefined;
  return subproject === undefined ? parent : `${parent}.${subproject}`;
}

/** Whether a code agrees with the numbers that a label does give. */
function fits(code: string, { project, subproject }: NodeNumber): boolean {
  const [, own, sub] = /^DA(\d+)?(?:\.(\d+))?/.exec(code) ?? [];
  return (
    (project === undefined || own === String(project)) &&
    (subproject === undefined || sub === String(subproject))
  );
}

/** Packs do not change, and every row of a table is asked for its node. */
const otherNames = new WeakMap<ProgrammePack, readonly string[]>();
const namesOfNodes = new WeakMap<ProgrammeNode, readonly (readonly string[])[]>();

function isOfOtherProgramme(words: readonly string[], pack: ProgrammePack): boolean {
  let names = otherNames.get(pack);
  if (!names) {
    names = pack.otherProgrammes.map((name) => ` ${wordsOf(name).join(' ')} `);
    otherNames.set(pack, names);
  }
  const text = ` ${words.join(' ')} `;
  return names.some((name) => text.includes(name));
}

/** The words of each name that a node goes by. */
function namesOf(node: ProgrammeNode): readonly (readonly string[])[] {
  let names = namesOfNodes.get(node);
  if (!names) {
    names = [node.name, ...node.spellings].map(wordsOf);
    namesOfNodes.set(node, names);
  }
  return names;
}

const NUMBERING = /^(?:\d+|[ivx]+|[a-h])$/;
const KINDS = [
  ['tieu', 'du', 'an'],
  ['du', 'an'],
];

/** Without what precedes the name: `2.5.3. Dự án 3.` or `b) Tiểu dự án 1:`. */
function withoutNumbering(words: readonly string[]): readonly string[] {
  let rest = words;
  while (rest.length > 0 && NUMBERING.test(rest[0]!)) rest = rest.slice(1);
  const kind = KINDS.find((beginning) => startsWith(rest, beginning));
  if (!kind) return rest;
  rest = rest.slice(kind.length);
  while (rest.length > 0 && NUMBERING.test(rest[0]!)) rest = rest.slice(1);
  return rest;
}

/** With which words a name may run on and still be the name. */
const RUNS_ON = new Set(['nam', 'giai', 'tren', 'tai', 'thuoc', 'cua', 'theo', 'nguon', 'von']);

/** A shorter beginning of a name could be anything. */
const TELLING_WORDS = 4;

/** Nodes of this very name; else of a name that runs on; else of a name of which this is the beginning. */
function nodesNamed(
  words: readonly string[],
  nodes: readonly ProgrammeNode[],
): readonly ProgrammeNode[] {
  const having = (matches: (name: readonly string[]) => boolean): ProgrammeNode[] =>
    nodes.filter((node) => namesOf(node).some(matches));
  const exact = having((name) => name.length === words.length && startsWith(words, name));
  if (exact.length > 0) return exact;
  const runningOn = having(
    (name) => startsWith(words, name) && RUNS_ON.has(words[name.length] ?? ''),
  );
  if (runningOn.length > 0) return runningOn;
  return words.length < TELLING_WORDS ? [] : having((name) => startsWith(name, words));
}
