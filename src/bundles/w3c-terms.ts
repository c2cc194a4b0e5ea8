import type { CategoryId } from '../model/category';

/** The context every Web Annotation names (Web Annotation Data Model §3.1). */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The context of everything we write: W3C's, and ours under the prefix `fn`. The `.example` domain is reserved for ever
 * (RFC 2606), so the name is stable and nobody can put anything behind it.
 */
export const context = [annotationContext, { fn: 'https://fair-notice.example/ns#' }];

/** The motivation (Web Annotation Vocabulary §2.1) nearest to each of the first categories. */
export const motivations = new Map<CategoryId, string>([
  ['fact', 'describing'],
  ['claim', 'assessing'],
  ['question', 'questioning'],
  ['quote', 'highlighting'],
]);

/** For notes without a category, and with one of the reader's own. */
export const otherMotivation = 'commenting';
