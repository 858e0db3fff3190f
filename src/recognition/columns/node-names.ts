import { findNode, type ProgrammePack } from '../../programme/packs';
import { readFeatures, type HeaderFeatures } from './header-features';
import { findNodeHeader, nodeOfPath } from './node-header';

/** Columns that must be told to be of different projects before a name alone is believed. */
const FEWEST_NODES = 2;

/**
 * `Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo | Cải thiện dinh dưỡng`: projects above their
 * columns by their official names, without numbers. Read as if the numbers stood before the names,
 * where the columns are of several projects; a single one may be the name of anything.
 */
export function withNamedNodes(
  read: readonly HeaderFeatures[],
  paths: readonly (readonly string[])[],
  pack: ProgrammePack | undefined,
): readonly HeaderFeatures[] {
  const named = paths.map((texts, at) =>
    read[at]!.unknown.length === 0 ? undefined : withNumbers(texts, pack),
  );
  if (named.every((texts) => texts === undefined)) return read;
  const codes = new Set(
    named.flatMap((texts, at) => (texts ? nodeOfPath(texts) : read[at]!.node) ?? []),
  );
  if (codes.size < FEWEST_NODES) return read;
  return read.map((features, at) => (named[at] ? readFeatures(named[at]) : features));
}

/** The headers with the numbers of the projects that they name; undefined where they name none. */
function withNumbers(
  texts: readonly string[],
  pack: ProgrammePack | undefined,
): readonly string[] | undefined {
  let under: string | undefined;
  let isNamed = false;
  const numbered = texts.map((text) => {
    const told = findNodeHeader(text)?.code;
    const code = told ?? codeOfName(text, under, pack);
    if (code !== undefined) under = code;
    if (told !== undefined || code === undefined) return text;
    isNamed = true;
    return `${numberOf(code)}: ${text}`;
  });
  return isNamed ? numbered : undefined;
}

/** The project or sub-project of this name, with or without what stands in brackets behind it. */
function codeOfName(
  text: string,
  under: string | undefined,
  pack: ProgrammePack | undefined,
): string | undefined {
  const context = under === undefined ? {} : { under };
  const name = text.replace(/\([^()]*\)\s*$/, '');
  const found = (pack && findNode(name, { ...context, pack })) ?? findNode(name, context);
  return found && /^DA\d/.test(found.code) ? found.code : undefined;
}

/** `DA3.1` → `Tiểu dự án 1 Dự án 3`. */
function numberOf(code: string): string {
  const [project, subproject] = code.slice('DA'.length).split('.');
  return subproject === undefined
    ? `Dự án ${project}`
    : `Tiểu dự án ${subproject} Dự án ${project}`;
}
