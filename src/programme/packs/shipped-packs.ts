import { GNBV_2021_2025 } from './gnbv-2021-2025';
import { PRESET_2026_2030 } from './preset-2026-2030';
import type { ProgrammePack } from './schema';

/** The packs that come with the product. */
export const SHIPPED_PACKS: readonly ProgrammePack[] = [GNBV_2021_2025, PRESET_2026_2030];

/** Undefined for an id that no pack of ours has. */
export function findShippedPack(id: string): ProgrammePack | undefined {
  return SHIPPED_PACKS.find((pack) => pack.id === id);
}
