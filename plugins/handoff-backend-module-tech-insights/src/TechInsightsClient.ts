import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import type { CompoundEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { z } from 'zod';
import { checksAnswer, runAnswer, type EntityAnswer } from './answers';

const PLUGIN_ID = 'tech-insights';

/** Longer than a hundred entities take. */
const TIMEOUT_MS = 120_000;

interface Options {
  auth: AuthService;
  discovery: DiscoveryService;
}

/**
 * Asks the API of tech-insights, as this plugin's own service.
 *
 * @see https://github.com/backstage/community-plugins/blob/main/workspaces/tech-insights/plugins/tech-insights-backend/src/service/router.ts
 */
export class TechInsightsClient {
  static create(options: Options): TechInsightsClient {
    return new TechInsightsClient(options);
  }

  private constructor(private readonly options: Options) {}

  /**
   * The ids of all checks.
   *
   * @throws Error when tech-insights does not answer, or with something else
   */
  async listChecks(signal: AbortSignal): Promise<string[]> {
    const checks = await this.fetch('/checks', checksAnswer, { signal });
    return checks.map(({ id }) => id);
  }

  /**
   * Runs checks for some entities. One that is not among the answers was not asked about.
   *
   * @throws Error when tech-insights does not answer, or with something else
   */
  async runChecks(
    entities: CompoundEntityRef[],
    checks: string[],
    signal: AbortSignal,
  ): Promise<EntityAnswer[]> {
    // It takes no entities for all that it has facts of.
    if (!entities.length) return [];
    return this.fetch('/checks/run', runAnswer, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ entities, checks }),
      signal,
    });
  }

  private async fetch<TAnswer>(
    path: string,
    schema: z.ZodType<TAnswer>,
    init: RequestInit & { signal: AbortSignal },
  ): Promise<TAnswer> {
    const { auth, discovery } = this.options;
    // Anew for each request, because a run may outlast a token.
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: PLUGIN_ID,
    });
    const response = await fetch(
      `${await discovery.getBaseUrl(PLUGIN_ID)}${path}`,
      {
        ...init,
        headers: { ...init.headers, Authorization: `Bearer ${token}` },
        signal: AbortSignal.any([init.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    const parsed = schema.safeParse(await response.json());
    if (parsed.success) return parsed.data;
    const [{ path: where, message }] = parsed.error.issues;
    throw new Error(
      `tech-insights answers ${path} with something else than expected: ${where.join(
        '.',
      )}: ${message}`,
    );
  }
}
