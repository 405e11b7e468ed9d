import { publishingOutcomes, type Outcome } from './decision';

/**
 * The outcomes that a public version can rest on: it was judged clear, or let
 * out in an emergency, it was there before the plugin, or somebody has accepted it as it is.
 */
export const grounds: readonly Outcome[] = [...publishingOutcomes, 'baseline', 'accepted'];
