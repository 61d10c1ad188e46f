import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

// The frontend, when it is served by this process
backend.add(import('@backstage/plugin-app-backend'));

// Sign-in, for development and demonstration only
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('./auth'));

// Who may do what
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./policy'));

// Catalog
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);

// Handoff
backend.add(import('backstage-plugin-handoff-backend'));
backend.add(import('backstage-plugin-handoff-backend-module-github'));
backend.add(import('backstage-plugin-handoff-backend-module-gitlab'));

// Search. The PostgreSQL engine steps back when the database is SQLite, and leaves the search to Lunr in memory.
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('backstage-plugin-search-backend-module-handoff'));

// Software templates
backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(import('backstage-plugin-scaffolder-backend-module-handoff'));

// What other plugins build on
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-events-backend-module-github'));
backend.add(import('@backstage/plugin-events-backend-module-gitlab'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

// Actions for assistants
backend.add(import('@backstage/plugin-mcp-actions-backend'));

backend.start();
