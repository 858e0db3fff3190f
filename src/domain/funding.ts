import type { FundingSource } from './dimensions';

/**
 * What each source of money is made of: the state budget of the three levels (Luật Ngân sách
 * nhà nước 2015, Điều 6), money of other programmes, policy credit, and what is raised besides.
 */
export const FUNDING_PARTS: Readonly<Record<FundingSource, readonly FundingSource[]>> = {
  all: ['state', 'integrated', 'credit', 'mobilised'],
  state: ['central', 'local'],
  central: [],
  local: ['province', 'district', 'commune'],
  province: [],
  district: [],
  commune: [],
  integrated: [],
  credit: [],
  mobilised: [],
};

/** The sources below one, nearest first; without itself. */
export function sourcesBelow(source: FundingSource): FundingSource[] {
  const parts = FUNDING_PARTS[source];
  return [...parts, ...parts.flatMap(sourcesBelow)];
}
