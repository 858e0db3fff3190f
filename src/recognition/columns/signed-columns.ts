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
export function isSameBalance(balance: ColumnBalance, another: ColumnBalance): boolean {
  const [one, other] = [signsOf(balance), signsOf(another)];
  const [[first, sign] = []] = one;
  const turned = first === undefined ? 1 : (other.get(first) ?? 0) * sign!;
  return one.size === other.size && [...one].every(([at, own]) => other.get(at) === own * turned);
}
