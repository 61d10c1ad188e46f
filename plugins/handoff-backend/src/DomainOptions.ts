import type {
  AuthService,
  DiscoveryService,
  LifecycleService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  UrlReaderService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { Knex } from 'knex';
import type { ChangeExtensions } from './changes';
import type { DocumentExtensions } from './documents';
import type { ReadinessExtensions } from './readiness';

/** What the domains get from Backstage, and from the modules that extend them. */
export interface DomainOptions {
  auth: AuthService;
  catalog: CatalogService;
  changeExtensions: ChangeExtensions;
  client: Knex;
  config: RootConfigService;
  discovery: DiscoveryService;
  events: EventsService;
  extensions: DocumentExtensions;
  lifecycle: LifecycleService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  readinessExtensions: ReadinessExtensions;
  signals: SignalsService;
  urlReader: UrlReaderService;
  userInfo: UserInfoService;
}
