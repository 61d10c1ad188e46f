import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';

/** Integrations of every host that addresses are tested with. */
export const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({
    integrations: {
      gitlab: [
        {
          host: 'gitlab.acme.example',
          apiBaseUrl: 'https://gitlab.acme.example/api/v4',
        },
      ],
      bitbucketServer: [
        {
          host: 'bitbucket.acme.example',
          apiBaseUrl: 'https://bitbucket.acme.example/rest/api/1.0',
        },
      ],
      gitea: [{ host: 'gitea.acme.example' }],
      gerrit: [
        {
          host: 'gerrit.acme.example',
          baseUrl: 'https://gerrit.acme.example',
          gitilesBaseUrl: 'https://gerrit.acme.example/gitiles',
        },
      ],
      harness: [{ host: 'app.harness.io' }],
    },
  }),
);

/** A Component with annotations. */
export function component(
  annotations: Record<string, string>,
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'payments', annotations, ...metadata },
    spec: { type: 'service' },
  };
}

/** A Component that the catalog read from a file in a repository. */
export function componentAt(
  location: string,
  annotations: Record<string, string> = {},
): Entity {
  return component({
    'backstage.io/managed-by-location': location,
    ...annotations,
  });
}
