import type { JsonProblem } from '../../json-data/read-json';
import type { Language } from '../language';
import { renderJsonFault } from './json-faults';

type Kind = Exclude<JsonProblem['kind'], 'faults'>;
type Words = Readonly<Record<Kind, (problem: JsonProblem) => string>>;

const vi: Words = {
  empty: () => 'Tệp trống; hãy chọn tệp khác.',
  'too-large': (problem) =>
    `Tệp lớn hơn ${megabytesOf(problem)} MB nên không được đọc; gói chương trình và mẫu biểu nhỏ hơn thế nhiều.`,
  'not-utf8': () =>
    'Tệp không được lưu bằng mã UTF-8; hãy mở bằng Notepad, chọn Lưu thành với mã hóa UTF-8.',
  'not-json': (problem) =>
    `Tệp không phải JSON hợp lệ${placeOf(problem, (line, column) => ` (từ dòng ${line}, cột ${column})`)}; hãy xem lại dấu phẩy, ngoặc và dấu nháy quanh đó.`,
  'not-a-group': () => 'Tệp phải chứa một nhóm JSON trong ngoặc nhọn {}.',
};

const en: Words = {
  empty: () => 'The file is empty; choose another.',
  'too-large': (problem) =>
    `The file is larger than ${megabytesOf(problem)} MB and was not read; packs and templates are much smaller.`,
  'not-utf8': () => 'The file is not saved as UTF-8; save it again with that encoding.',
  'not-json': (problem) =>
    `The file is not valid JSON${placeOf(problem, (line, column) => ` (from line ${line}, column ${column})`)}; look at commas, brackets and quotes there.`,
  'not-a-group': () => 'The file must hold one JSON group in braces {}.',
};

const CATALOGUES: Readonly<Record<Language, Words>> = { vi, en };

/** A sentence for each thing that is wrong with a file of data. */
export function renderJsonProblem(problem: JsonProblem, language: Language): string[] {
  return problem.kind === 'faults'
    ? problem.faults.map((fault) => renderJsonFault(fault, language))
    : [CATALOGUES[language][problem.kind](problem)];
}

function megabytesOf(problem: JsonProblem): string {
  return problem.kind === 'too-large' ? String(problem.megabytes) : '';
}

function placeOf(problem: JsonProblem, write: (line: number, column: number) => string): string {
  if (problem.kind !== 'not-json') return '';
  const { line, column } = problem;
  return line === undefined || column === undefined ? '' : write(line, column);
}
