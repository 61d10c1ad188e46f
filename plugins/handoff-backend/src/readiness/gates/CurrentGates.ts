import type {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { DateTime } from 'luxon';
import type { CheckRegistry } from '../checks';
import type { ReadinessExtensions } from '../ReadinessExtensions';
import { GateSet } from './GateSet';
import { readGates } from './readGates';

/** What is wrong with the configuration since a time; the gates read before stay in force. */
export interface GatesProblem {
  message: string;
  since: DateTime<true>;
}

/**
 * The gates that are in force, followed while the configuration changes.
 */
export class CurrentGates {
  /**
   * @throws InputError that names the key of the configuration which cannot be used
   */
  static create(options: {
    config: RootConfigService;
    checks: CheckRegistry;
    extensions: ReadinessExtensions;
    logger: LoggerService;
    clock: () => DateTime<true>;
  }): CurrentGates {
    const current = new CurrentGates(options);
    options.config.subscribe?.(() => current.follow());
    return current;
  }

  private readonly listeners: (() => void)[] = [];
  private current: GateSet;
  private wrong?: GatesProblem;

  private constructor(
    private readonly options: {
      config: RootConfigService;
      checks: CheckRegistry;
      extensions: ReadinessExtensions;
      logger: LoggerService;
      clock: () => DateTime<true>;
    },
  ) {
    this.current = this.read();
  }

  get set(): GateSet {
    return this.current;
  }

  /** Why the configuration is not in force. */
  get problem(): GatesProblem | undefined {
    return this.wrong;
  }

  /** Calls whenever other gates come into force. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  private follow(): void {
    const { logger, clock } = this.options;
    try {
      const next = this.read();
      this.wrong = undefined;
      if (next.hash === this.current.hash) return;
      this.current = next;
      this.listeners.forEach(listener => listener());
    } catch (error) {
      const { message } = toError(error);
      this.wrong = { message, since: this.wrong?.since ?? clock() };
      logger.error(`The gates stay as they were: ${message}`);
    }
  }

  private read(): GateSet {
    const { config, checks, extensions } = this.options;
    return new GateSet(readGates(config, { checks, added: extensions.gates }));
  }
}
