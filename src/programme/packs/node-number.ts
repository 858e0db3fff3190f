import { normaliseLabel, removeDiacritics } from '../../reading/label';

const SUBPROJECT = /\b(?:tieu ?du ?an|tda) ?(?:so |thanh phan )?0*(\d+)(?:\.0*(\d+))?(?!\d)/;
const PROJECT =
  /(?<!\btieu ?)(?<!\w)(?:du ?an|da) ?(?:so |thanh phan )?(?:0*(\d+)|([ivx]+)(?!\w))(?:\.0*(\d+))?(?!\d)/g;

/** `Duy tu công trình thuộc Dự án 1` is a part of it and not the project. */
const PART_OF = /\b(?:thuoc|cua|trong|theo|tu)\W*$/;

/** `Dự án 1, 2, 4` is several. */
const LIST_GOES_ON = /^ ?(?:,|va|;|&|\+) ?\d/;

/** Numbers that a label gives to a project and a sub-project. */
export interface NodeNumber {
  readonly project?: number;
  readonly subproject?: number;
}

/**
 * `Tiểu dự án 2 của Dự án 6` → 6 and 2, `Dự án 07` → 7, `Tiểu Dự án 1` → 1 of a project that
 * is not said. Undefined for labels without a number, of several projects, or of a part of one.
 */
export function readNodeNumber(label: string): NodeNumber | undefined {
  const text = removeDiacritics(normaliseLabel(label));
  const sub = SUBPROJECT.exec(text);
  const projects = [...text.matchAll(PROJECT)];
  const numbers = new Set(projects.map(projectOf));
  if (numbers.size > 1) return undefined;
  const [first] = projects;
  if ([sub, first].some((match) => match && goesOn(text, match))) return undefined;
  if (sub) {
    // `Tiểu dự án 3.1` says both.
    if (sub[2] !== undefined) return { project: Number(sub[1]), subproject: Number(sub[2]) };
    const subproject = Number(sub[1]);
    return first ? { project: projectOf(first), subproject } : { subproject };
  }
  if (!first || PART_OF.test(text.slice(0, first.index))) return undefined;
  const subproject = first[3];
  return {
    project: projectOf(first),
    ...(subproject !== undefined && { subproject: Number(subproject) }),
  };
}

function goesOn(text: string, match: RegExpExecArray): boolean {
  return LIST_GOES_ON.test(text.slice(match.index + match[0].length));
}

function projectOf([, digits, roman]: RegExpExecArray): number {
  return digits !== undefined ? Number(digits) : fromRoman(roman ?? '');
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function fromRoman(numeral: string): number {
  return [...numeral].reduce((sum, letter, i) => {
    const value = ROMAN[letter] ?? 0;
    return value < (ROMAN[numeral[i + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}
