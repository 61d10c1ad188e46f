import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { SourceChange } from '../changes';

/** As long as nobody minds that a new colleague is a mere name. */
const LIFETIME_MS = 5 * 60_000;
/** So that a run over a large repository does not keep everybody for ever. */
const MAX_LOGINS = 5000;

/**
 * A change, and by which name the code host knows its author.
 *
 * @public
 */
export interface AuthoredChange {
  change: SourceChange;
  login?: string;
}

/**
 * Finds the Users of the catalog whom a code host knows by their logins.
 *
 * @public
 */
export class CatalogAuthors {
  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    /** That names the login, as `github.com/user-login`. */
    annotation: string;
  }): CatalogAuthors {
    return new CatalogAuthors(options);
  }

  private readonly known = new Map<string, { ref?: string; until: number }>();

  private constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      annotation: string;
    },
  ) {}

  /** The changes with their authors: Users of the catalog where there are such, and logins else. */
  async name(authored: AuthoredChange[]): Promise<SourceChange[]> {
    await this.load([...new Set(authored.flatMap(({ login }) => login ?? []))]);
    return authored.map(({ change, login }) =>
      login
        ? { ...change, author: this.known.get(keyOf(login))?.ref ?? login }
        : change,
    );
  }

  private async load(logins: string[]): Promise<void> {
    const { auth, catalog, annotation } = this.options;
    const now = Date.now();
    const missing = logins.filter(
      login => !((this.known.get(keyOf(login))?.until ?? 0) > now),
    );
    if (!missing.length) return;
    const { items } = await catalog.getEntities(
      {
        filter: {
          kind: 'User',
          [`metadata.annotations.${annotation}`]: missing,
        },
        fields: ['kind', 'metadata'],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    if (this.known.size + missing.length > MAX_LOGINS) this.known.clear();
    const until = now + LIFETIME_MS;
    for (const login of missing) this.known.set(keyOf(login), { until });
    for (const entity of items) {
      const login = entity.metadata.annotations?.[annotation] ?? '';
      this.known.set(keyOf(login), { ref: stringifyEntityRef(entity), until });
    }
  }
}

/** Neither code hosts nor the catalog tell upper and lower case apart. */
function keyOf(login: string): string {
  return login.toLocaleLowerCase('en-US');
}
