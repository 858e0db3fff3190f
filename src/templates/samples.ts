import type { TemplateSample } from './sample';
import { thuaThienHue2024 } from './target-allocation/sample';

/** Published plans to try the templates out on. */
const samples: readonly TemplateSample[] = [thuaThienHue2024];

export function findSample(id: string): TemplateSample | undefined {
  return samples.find((sample) => sample.id === id);
}
