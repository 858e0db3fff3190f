export { findNode } from './find-node';
export { GNBV_2021_2025 } from './gnbv-2021-2025';
export { isWithinNode, PROGRAMME } from './node-code';
export { sumsOfNodes, type ProgrammeRow } from './node-sums';
export { parsePack } from './parse-pack';
export { parseRuleSettings } from './parse-rule-settings';
export { PRESET_2026_2030 } from './preset-2026-2030';
export type { ProgrammePack } from './schema';
export { findShippedPack, SHIPPED_PACKS } from './shipped-packs';
