import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import {
  FileSelection,
  MARKDOWN_EXTENSIONS,
  type DocumentFormat,
  type DocumentSource,
} from 'backstage-plugin-handoff-node';
import pLimit, { type LimitFunction } from 'p-limit';
import { classifyFailure } from './classifyFailure';
import type { PlannedRead } from './planReads';
import { readLocalFolder } from './readLocalFolder';
import { readModuleSource } from './readModuleSource';
import { readRepository } from './readRepository';
import { RequestBudget } from './RequestBudget';
import { requestCost } from './requestCost';
import type { ReadOutcome, SourceLimits } from './types';

interface SourceReaderOptions {
  urlReader: UrlReaderService;
  integrations: ScmIntegrationRegistry;
  limits: SourceLimits;
  /** Sources and formats that modules added. */
  sources: ReadonlyMap<string, DocumentSource>;
  formats: ReadonlyMap<string, DocumentFormat>;
  /** Shared with others who ask the same hosts; one of its own when absent. */
  budget?: RequestBudget;
  clock: () => Date;
}

/**
 * Reads sources of every type, within the limits on files, concurrency and requests to each host.
 */
export class SourceReader {
  private readonly limit: LimitFunction;
  private readonly budget: RequestBudget;

  static create(options: SourceReaderOptions): SourceReader {
    return new SourceReader(options);
  }

  private constructor(private readonly options: SourceReaderOptions) {
    const { limits, clock } = options;
    this.limit = pLimit(limits.concurrency);
    this.budget =
      options.budget ??
      new RequestBudget({
        requestsPerHour: limits.requestsPerHourAndHost,
        clock,
      });
  }

  /**
   * Reads a source. Never throws: what goes wrong is an outcome.
   *
   * @param options.etag - of the reading before, if the same folders were read then
   * @param options.urgent - somebody is waiting, so that a part of the budget is used that is kept for people
   */
  async read(
    read: PlannedRead,
    options: { etag?: string; urgent?: boolean; signal?: AbortSignal } = {},
  ): Promise<ReadOutcome> {
    return this.limit(async () => {
      const { clock } = this.options;
      const host = this.hostOf(read);
      const grant = host
        ? this.budget.take(host, this.costOf(read), options.urgent)
        : undefined;
      if (grant && !grant.granted) {
        return {
          state: 'waiting',
          until: grant.until,
          error: `The requests to ${host} are used up for now`,
        };
      }
      try {
        const outcome = await this.readAny(read, options);
        if (host && outcome.state === 'read') this.budget.spend(host, 1);
        return outcome;
      } catch (error) {
        const outcome = classifyFailure(error, clock());
        if (host && outcome.state === 'waiting') {
          this.budget.pause(host, outcome.until);
        }
        return outcome;
      }
    });
  }

  private async readAny(
    read: PlannedRead,
    { etag, signal }: { etag?: string; signal?: AbortSignal },
  ): Promise<ReadOutcome> {
    const { urlReader, integrations, limits, sources, formats } = this.options;
    const selection = new FileSelection({
      folders: read.folders,
      documentExtensions: [...MARKDOWN_EXTENSIONS, ...formats.keys()],
      limits,
    });
    const common = { read, selection, etag, signal };
    if (read.type === 'file') return readLocalFolder(common);
    if (read.type === 'url') {
      return readRepository({ ...common, urlReader, integrations });
    }
    return readModuleSource({ ...common, source: sources.get(read.type) });
  }

  private costOf(read: PlannedRead): number {
    return requestCost(read.root, this.options.integrations);
  }

  /** Local folders cost nobody anything, and modules know their own hosts. */
  private hostOf({ type, root }: PlannedRead): string | undefined {
    return type === 'url' ? new URL(root).host : undefined;
  }
}
