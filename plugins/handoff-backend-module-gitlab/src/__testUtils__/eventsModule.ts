import { dirname, join } from 'node:path';
import type { BackendFeature } from '@backstage/backend-plugin-api';

/**
 * The features of `@backstage/plugin-events-backend-module-gitlab`. The package itself loads them by `import()`, which Jest
 * cannot do within it.
 */
export function eventsModule(): BackendFeature[] {
  const folder = dirname(
    require.resolve(
      '@backstage/plugin-events-backend-module-gitlab/package.json',
    ),
  );
  return ['EventRouter', 'Webhook'].map(
    name =>
      jest.requireActual<{ default: BackendFeature }>(
        join(folder, `dist/service/eventsModuleGitlab${name}.cjs.js`),
      ).default,
  );
}
