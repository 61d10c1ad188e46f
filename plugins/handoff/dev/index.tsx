import '@backstage/cli/asset-types';
import type { Entity } from '@backstage/catalog-model';
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import handoffPlugin from '../src';

// Services of the example company. What is known of them comes from the backend that runs at `backend.baseUrl`.
const entities: Entity[] = ['payments-api', 'webhook-relay', 'fx-rates'].map(
  name => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default' },
    spec: { type: 'service', lifecycle: 'production', owner: 'checkout' },
  }),
);

createDevApp({
  features: [
    catalogPlugin,
    createFrontendModule({
      pluginId: 'catalog',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: catalogApiRef,
              deps: {},
              factory: () => catalogApiMock({ entities }),
            }),
        }),
      ],
    }),
    handoffPlugin,
  ],
});
