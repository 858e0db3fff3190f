import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * Words that begin the name of an administrative unit, by the level that makes the plan.
 * Districts existed until 30/06/2025; plans of earlier years keep them. Source: Luật Tổ chức
 * chính quyền địa phương 2015 (three levels) and 2025 (two levels, with đặc khu).
 */
const unitKinds = z.strictObject({
  province: z.array(z.string().check(z.minLength(1))),
  district: z.array(z.string().check(z.minLength(1))),
  commune: z.array(z.string().check(z.minLength(1))),
});

export type Level = keyof z.infer<typeof unitKinds>;

export const LEVELS = ['province', 'district', 'commune'] as const satisfies readonly Level[];

/** The first kind of each level names the level where the unit's own name does not. */
export const UNIT_KINDS: Readonly<Record<Level, readonly string[]>> = unitKinds.parse({
  province: ['tỉnh', 'thành phố'],
  district: ['huyện', 'quận', 'thị xã', 'thành phố'],
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu'],
});

/** `Thị xã Hương Trà` at district level → `thị xã`; a name without such a word → the level's first kind. */
export function unitKindOf(name: string, level: Level): string {
  const folded = `${name.normalize('NFC').toLocaleLowerCase('vi').trim()} `;
  const kinds = UNIT_KINDS[level];
  return kinds.find((kind) => folded.startsWith(`${kind} `)) ?? kinds[0]!;
}
