import type { ColumnBalance } from '../../domain/table';

type Signs = ReadonlyMap<number, number>;

/** Each column with the sign that it has where all of them make nothing. */
function signsOf({ subject, plus, minus }: ColumnBalance): Signs {
  return new Map([
    ...[subject, ...minus].map((at): [number, number] => [at, -1]),
    ...plus.map((at): [number, number] => [at, 1]),
  ]);
}

/** Whichever of the columns is its subject: what leads to the end leads back to the beginning. */
export function isSameBalance(one: ColumnBalance, other: ColumnBalance): boolean {
  return isSame(signsOf(one), signsOf(other));
}

/** `Thực hiện − Đầu tư − Sự nghiệp = 0` twice over says nothing of its own of both sums together. */
export function followsFrom(balance: ColumnBalance, others: readonly ColumnBalance[]): boolean {
  const own = signsOf(balance);
  const signs = others.map(signsOf);
  return signs.some((first, at) =>
    signs
      .slice(at + 1)
      .some((second) => [1, -1].some((factor) => isSame(own, together(first, second, factor)))),
  );
}

function isSame(one: Signs, other: Signs): boolean {
  const [[first, sign] = []] = one;
  const turned = first === undefined ? 1 : (other.get(first) ?? 0) * sign!;
  return one.size === other.size && [...one].every(([at, own]) => other.get(at) === own * turned);
}

function together(one: Signs, other: Signs, factor: number): Signs {
  const all = new Map(one);
  for (const [at, sign] of other) all.set(at, (all.get(at) ?? 0) + sign * factor);
  return new Map([...all].filter(([, sign]) => sign !== 0));
}
