import { posix } from 'node:path';
import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import { HANDOFF_ALERT_RULES_ANNOTATION } from 'backstage-plugin-handoff-common';
import type { EntityAccess } from '../../catalog';
import {
  resolveAnnotation,
  type SourceReader,
  type SourceRequest,
} from '../../documents/sources';
import { parseRuleFile } from './parseRuleFile';
import {
  RulesUnreadableError,
  type GoodReading,
  type RuleOrigin,
} from './RuleOrigin';

const IS_YAML = /\.ya?ml$/i;

/**
 * Rule files that entities name in their annotation. They are read as documents are: by the same readers, within the same
 * limits, and from nowhere outside of the folder of the catalog file.
 */
export class RuleFiles {
  static create(options: {
    auth: AuthService;
    access: EntityAccess;
    sourceReader: SourceReader;
    integrations: ScmIntegrationRegistry;
  }): RuleFiles {
    return new RuleFiles(options);
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      access: EntityAccess;
      sourceReader: SourceReader;
      integrations: ScmIntegrationRegistry;
    },
  ) {}

  /** One for each entity that has the annotation. */
  async list(): Promise<RuleOrigin[]> {
    const { auth, access } = this.options;
    const key = `metadata.annotations.${HANDOFF_ALERT_RULES_ANNOTATION}`;
    const origins: RuleOrigin[] = [];
    const stream = access.streamEntities(
      {
        fields: ['kind', 'metadata'],
        filter: { [key]: CATALOG_FILTER_EXISTS },
      },
      await auth.getOwnServiceCredentials(),
    );
    for await (const entities of stream) {
      origins.push(...entities.map(entity => this.toOrigin(entity)));
    }
    return origins;
  }

  private toOrigin(entity: Entity): RuleOrigin {
    const name = stringifyEntityRef(entity);
    try {
      const request = this.resolve(entity);
      return {
        name,
        url: request.url,
        read: (before, signal) => this.read(name, request, before, signal),
      };
    } catch (error) {
      const message = `The annotation ${HANDOFF_ALERT_RULES_ANNOTATION} ${
        toError(error).message
      }`;
      return {
        name,
        read: async () => {
          throw new RulesUnreadableError(message);
        },
      };
    }
  }

  private resolve(entity: Entity): SourceRequest {
    const annotation =
      entity.metadata.annotations?.[HANDOFF_ALERT_RULES_ANNOTATION] ?? '';
    return resolveAnnotation(annotation, entity, this.options.integrations);
  }

  private async read(
    name: string,
    { type, root, folders: [place], target }: SourceRequest,
    before: GoodReading | undefined,
    signal: AbortSignal | undefined,
  ): Promise<GoodReading> {
    const isFile = IS_YAML.test(place);
    const parent = posix.dirname(place);
    const folder = parent === '.' ? '' : parent;
    const outcome = await this.options.sourceReader.read(
      { type, root, folders: [isFile ? folder : place] },
      { etag: etagOf(before, target), signal },
    );
    if (outcome.state === 'unchanged' && before) return before;
    if (outcome.state !== 'read') {
      throw new RulesUnreadableError(
        'error' in outcome ? outcome.error : `${target} could not be read`,
      );
    }
    const files = outcome.files.filter(({ path }) =>
      isFile ? path === place : IS_YAML.test(path),
    );
    if (!files.length) {
      throw new RulesUnreadableError(
        isFile
          ? `There is no file ${target}`
          : `No YAML files are in ${target}`,
      );
    }
    const parsed = files.map(({ path, content }) => ({
      path,
      ...parseRuleFile({
        source: name,
        path,
        content: content.toString('utf8'),
      }),
    }));
    const broken = parsed.filter(({ error }) => error);
    return {
      // What was good of a file that is broken now stays.
      rules: parsed.flatMap(({ path, rules, error }) =>
        error ? before?.rules.filter(({ file }) => file === path) ?? [] : rules,
      ),
      etag: outcome.etag && `${target} ${outcome.etag}`,
      error: broken.map(({ error }) => error).join('; ') || undefined,
    };
  }
}

/** An etag says nothing of another place that the annotation has named before. */
function etagOf(
  before: GoodReading | undefined,
  target: string,
): string | undefined {
  const prefix = `${target} `;
  return before?.etag?.startsWith(prefix)
    ? before.etag.slice(prefix.length)
    : undefined;
}
