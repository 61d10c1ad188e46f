/** Part of an hour's requests that may be made at once. The rest is spread, and a few are kept for people. */
const BURST = 0.25;

/** Part of the burst that only people may use, so that a refresh by hand does not wait for the scheduled one. */
const RESERVE = 0.1;

const HOUR_MS = 3_600_000;

interface Bucket {
  tokens: number;
  at: number;
  pausedUntil: number;
}

/** Whether a request may be made now, or when it may. */
export type Grant = { granted: true } | { granted: false; until: Date };

/**
 * Caps the requests to each host: in no hour more than the given number, whatever came before.
 *
 * @remarks
 *
 * A token bucket per host. It holds a quarter of an hour's requests and gains the other three quarters each hour, so that
 * a full one that is emptied and then used as it fills gives the number and no more. It lives in memory: scheduled
 * readings run on one replica at a time.
 */
export class RequestBudget {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly options: {
      requestsPerHour: number;
      clock: () => Date;
    },
  ) {}

  /**
   * Takes the cost of a reading, or tells when there is enough for it.
   *
   * @param cost - requests that it is going to make
   * @param urgent - somebody is waiting for it
   */
  take(host: string, cost: number, urgent: boolean = false): Grant {
    const bucket = this.refill(host);
    const now = bucket.at;
    if (bucket.pausedUntil > now) {
      return { granted: false, until: new Date(bucket.pausedUntil) };
    }
    // One that costs more than the bucket holds has to pass some time, or it never would.
    const needed = Math.min(
      cost + (urgent ? 0 : this.capacity * RESERVE),
      this.capacity,
    );
    if (bucket.tokens < needed) {
      const wait = (needed - bucket.tokens) / this.tokensPerMs;
      return { granted: false, until: new Date(now + Math.ceil(wait)) };
    }
    bucket.tokens -= cost;
    return { granted: true };
  }

  /** Counts requests that were made beyond what was taken. */
  spend(host: string, cost: number): void {
    this.refill(host).tokens -= cost;
  }

  /** Leaves a host alone that said so. */
  pause(host: string, until: Date): void {
    this.refill(host).pausedUntil = until.getTime();
  }

  private refill(host: string): Bucket {
    const now = this.options.clock().getTime();
    const bucket = this.buckets.get(host) ?? {
      tokens: this.capacity,
      at: now,
      pausedUntil: 0,
    };
    const gained = Math.max(0, now - bucket.at) * this.tokensPerMs;
    bucket.tokens = Math.min(this.capacity, bucket.tokens + gained);
    bucket.at = now;
    this.buckets.set(host, bucket);
    return bucket;
  }

  private get capacity(): number {
    return this.options.requestsPerHour * BURST;
  }

  private get tokensPerMs(): number {
    return (this.options.requestsPerHour * (1 - BURST)) / HOUR_MS;
  }
}
