import type { Entity } from '@backstage/catalog-model';
import {
  documentKinds,
  HANDOFF_DOCS_REF_ANNOTATION,
  HANDOFF_EXTERNAL_ANNOTATIONS,
} from 'backstage-plugin-handoff-common';

const ANNOTATIONS = [
  HANDOFF_DOCS_REF_ANNOTATION,
  ...Object.values(HANDOFF_EXTERNAL_ANNOTATIONS),
];

/**
 * Whether an entity names documents of its own, in an annotation or in a link.
 *
 * @remarks
 *
 * Documents that are found by convention are not named by the entity: where `handoff.documents.conventions` serves
 * them, show the tab without asking this.
 *
 * @public
 */
export function isHandoffAvailable(entity: Entity): boolean {
  const { annotations, links } = entity.metadata;
  const kinds: readonly string[] = documentKinds;
  return (
    ANNOTATIONS.some(annotation => Boolean(annotations?.[annotation])) ||
    Boolean(links?.some(({ type }) => type && kinds.includes(type)))
  );
}
