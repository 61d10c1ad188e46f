import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';

/** A component that depends on others, with annotations. */
export function component(
  name: string,
  options: {
    annotations?: Record<string, string>;
    /** Names of components. */
    dependsOn?: string[];
  } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      etag: '1',
      annotations: options.annotations,
    },
    spec: { type: 'service', lifecycle: 'production' },
    relations: (options.dependsOn ?? []).map(dependency => ({
      type: 'dependsOn',
      targetRef: stringifyEntityRef({ kind: 'component', name: dependency }),
    })),
  };
}
