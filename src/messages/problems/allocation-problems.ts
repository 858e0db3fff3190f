import type { Allocation } from '../../engine/allocate';
import { formatFigure } from '../figures';
import type { Language } from '../language';

type Problem = Extract<Allocation, { ok: false }>['problems'][number];
type Kind = Problem['kind'];
/** The problems of that kind, of which several may have the same shape. */
type OfKind<Wanted extends Kind, Every = Problem> = Every extends { kind: infer Own }
  ? Wanted extends Own
    ? Every
    : never
  : never;

interface Words {
  /** Prints a number of households. */
  readonly figure: (value: { toString(): string }) => string;
  readonly place: (index: number) => string;
}

type Catalogue = { readonly [Wanted in Kind]: (problem: OfKind<Wanted>, words: Words) => string };

const vi: Catalogue = {
  'no-places': () => 'Biểu không có đơn vị nào để phân bổ.',
  'target-negative': ({ target }, { figure }) =>
    `Chỉ tiêu ${figure(target)} là số âm; ghi một số từ 0 trở lên.`,
  'target-not-whole': ({ target }, { figure }) =>
    `Chỉ tiêu ${figure(target)} không phải số nguyên; số hộ phải là số nguyên.`,
  'weight-negative': (problem, { figure, place }) =>
    `${place(problem.place)}: tỷ trọng ${figure(problem.weight)} là số âm; sửa số liệu gốc trước.`,
  'bound-negative': (problem, { figure, place }) =>
    `${place(problem.place)}: ${bound(problem.bound)} ${figure(problem.value)} là số âm; ghi một số từ 0 trở lên.`,
  'bound-not-whole': (problem, { figure, place }) =>
    `${place(problem.place)}: ${bound(problem.bound)} ${figure(problem.value)} không phải số nguyên.`,
  'floor-above-cap': (problem, { figure, place }) =>
    `${place(problem.place)}: mức tối thiểu ${figure(problem.floor)} lớn hơn mức tối đa ${figure(problem.cap)}.`,
  'lock-below-floor': (problem, { figure, place }) =>
    `${place(problem.place)}: số giữ nguyên ${figure(problem.locked)} thấp hơn mức tối thiểu ${figure(problem.floor)}.`,
  'lock-above-cap': (problem, { figure, place }) =>
    `${place(problem.place)}: số giữ nguyên ${figure(problem.locked)} vượt mức tối đa ${figure(problem.cap)}.`,
  'target-below-least': ({ target, least }, { figure }) =>
    `Chỉ tiêu ${figure(target)} không đủ: các số giữ nguyên và mức tối thiểu đã cộng thành ${figure(least)}.`,
  'target-above-most': ({ target, most }, { figure }) =>
    `Chỉ tiêu ${figure(target)} quá lớn: các đơn vị nhận nhiều nhất cũng chỉ được ${figure(most)}. Giảm chỉ tiêu hoặc nới mức tối đa.`,
  'no-weight': ({ left }, { figure }) =>
    `Còn ${figure(left)} chưa chia được: các đơn vị chưa tới mức tối đa đều có tỷ trọng bằng 0 hoặc để trống. Điền tỷ trọng hoặc chọn cột khác.`,
};

const en: Catalogue = {
  'no-places': () => 'The table has no place to spread the target over.',
  'target-negative': ({ target }, { figure }) =>
    `The target ${figure(target)} is negative; give a number from 0 on.`,
  'target-not-whole': ({ target }, { figure }) =>
    `The target ${figure(target)} is not whole; households are.`,
  'weight-negative': (problem, { figure, place }) =>
    `${place(problem.place)}: its weight ${figure(problem.weight)} is negative; correct that figure first.`,
  'bound-negative': (problem, { figure, place }) =>
    `${place(problem.place)}: its ${BOUNDS_EN[problem.bound]} ${figure(problem.value)} is negative; give a number from 0 on.`,
  'bound-not-whole': (problem, { figure, place }) =>
    `${place(problem.place)}: its ${BOUNDS_EN[problem.bound]} ${figure(problem.value)} is not whole.`,
  'floor-above-cap': (problem, { figure, place }) =>
    `${place(problem.place)}: its least ${figure(problem.floor)} is above its most ${figure(problem.cap)}.`,
  'lock-below-floor': (problem, { figure, place }) =>
    `${place(problem.place)}: what it keeps, ${figure(problem.locked)}, is below its least ${figure(problem.floor)}.`,
  'lock-above-cap': (problem, { figure, place }) =>
    `${place(problem.place)}: what it keeps, ${figure(problem.locked)}, is above its most ${figure(problem.cap)}.`,
  'target-below-least': ({ target, least }, { figure }) =>
    `The target ${figure(target)} is too small: kept figures and least ones add up to ${figure(least)}.`,
  'target-above-most': ({ target, most }, { figure }) =>
    `The target ${figure(target)} is too large: with all places at their most it comes to ${figure(most)}. Lower the target or raise the limits.`,
  'no-weight': ({ left }, { figure }) =>
    `${figure(left)} is left over: every place below its most has no weight. Fill in weights or choose another column.`,
};

const BOUNDS_EN = { floor: 'least', cap: 'most', locked: 'kept figure' } as const;

function bound(which: keyof typeof BOUNDS_EN): string {
  return { floor: 'mức tối thiểu', cap: 'mức tối đa', locked: 'số giữ nguyên' }[which];
}

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi, en };

/** @param places names of the places, in the order of the request */
export function renderAllocationProblem(
  problem: Problem,
  places: readonly string[],
  language: Language,
): string {
  const render = CATALOGUES[language][problem.kind] as (problem: Problem, words: Words) => string;
  return render(problem, {
    figure: (value) => formatFigure(value.toString(), 'plain', language),
    place: (index) => places[index] ?? '',
  });
}
