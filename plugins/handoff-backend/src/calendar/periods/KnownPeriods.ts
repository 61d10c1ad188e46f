import type { EntityAccess } from '../../catalog';
import type { PeriodRule, StoredPeriod } from './PeriodRule';
import type { CalendarContext } from './PeriodsService';
import type { PeriodsStore } from './store';

interface Options {
  configured: PeriodRule[];
  store: PeriodsStore;
  access: EntityAccess;
}

/** All periods, of the configuration and of the portal. */
export class KnownPeriods {
  static create(options: Options): KnownPeriods {
    return new KnownPeriods(options);
  }

  private constructor(private readonly options: Options) {}

  /** Whoever asks; those of the configuration come first. */
  async list(): Promise<(PeriodRule | StoredPeriod)[]> {
    return [...this.options.configured, ...(await this.options.store.list())];
  }

  /** Those for everything, and for Systems and Domains that the caller may read. */
  async listReadable({
    credentials,
  }: CalendarContext): Promise<(PeriodRule | StoredPeriod)[]> {
    const all = await this.list();
    const scopes = all.flatMap(({ scopeRef }) => scopeRef ?? []);
    const readable = new Set(
      await this.options.access.filterReadable(
        [...new Set(scopes)],
        credentials,
      ),
    );
    return all.filter(({ scopeRef }) => !scopeRef || readable.has(scopeRef));
  }

  findConfigured(id: string): PeriodRule | undefined {
    return this.options.configured.find(each => each.id === id);
  }
}
