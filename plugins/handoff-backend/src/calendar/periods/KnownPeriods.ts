import type { PeriodRule, StoredPeriod } from './PeriodRule';
import type { PeriodsStore } from './store';

/** All periods, of the configuration and of the portal, whoever asks. */
export class KnownPeriods {
  static create(options: {
    configured: PeriodRule[];
    store: PeriodsStore;
  }): KnownPeriods {
    return new KnownPeriods(options);
  }

  private constructor(
    private readonly options: {
      configured: PeriodRule[];
      store: PeriodsStore;
    },
  ) {}

  /** Those of the configuration come first. */
  async list(): Promise<(PeriodRule | StoredPeriod)[]> {
    return [...this.options.configured, ...(await this.options.store.list())];
  }

  findConfigured(id: string): PeriodRule | undefined {
    return this.options.configured.find(each => each.id === id);
  }
}
