import type { components } from '../schema/openapi.generated';

/** @public */
export type TextSegment = components['schemas']['TextSegment'];

/** @public */
export type SearchResult = components['schemas']['SearchResult'];

/** @public */
export type SearchResultList = components['schemas']['SearchResultList'];
