import type { Entity } from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import { toError } from '@backstage/errors';
import { HANDOFF_DOCS_REF_ANNOTATION } from 'backstage-plugin-handoff-common';
import type { DocumentSource } from 'backstage-plugin-handoff-node';
import { resolveAnnotation } from './resolveAnnotation';
import { resolveConvention } from './resolveConvention';
import type {
  DocumentConvention,
  ResolvedSources,
  SourceRequest,
} from './types';

/**
 * Says where the documents of an entity are: where its annotation says, or else where the conventions that it matches
 * say, and wherever the sources of modules have some.
 *
 * @param options.sources - sources that modules added
 */
export function resolveSources(options: {
  entity: Entity;
  conventions: DocumentConvention[];
  integrations: ScmIntegrationRegistry;
  sources?: Iterable<DocumentSource>;
}): ResolvedSources {
  const { entity, conventions, integrations, sources = [] } = options;
  const resolved: ResolvedSources = { requests: [], problems: [] };
  const attempt = (what: string, resolve: () => SourceRequest[]) => {
    try {
      resolved.requests.push(...resolve());
    } catch (error) {
      resolved.problems.push({
        code: 'source-invalid',
        severity: 'error',
        message: `${what} ${toError(error).message}`,
      });
    }
  };

  const annotation = entity.metadata.annotations?.[HANDOFF_DOCS_REF_ANNOTATION];
  if (annotation !== undefined) {
    attempt(
      `The annotation ${HANDOFF_DOCS_REF_ANNOTATION} '${annotation}'`,
      () => [resolveAnnotation(annotation, entity, integrations)],
    );
  } else {
    for (const convention of conventions) {
      if (!filterPredicateToFilterFunction(convention.filter)(entity)) continue;
      attempt(
        'A convention of handoff.documents.conventions cannot be used:',
        () => resolveConvention(convention, entity, integrations),
      );
    }
  }
  for (const source of sources) {
    attempt(`The document source ${source.id} failed:`, () =>
      source.locate(entity).map(location => ({
        type: source.id,
        root: location.root,
        folders: location.folders ?? [''],
        declaredBy: 'module',
        target: location.target ?? location.root,
        url: location.url,
      })),
    );
  }
  return resolved;
}
