import type { Placed } from './monthTexts';

/** Of all months together; about as many as a busy portal has in a year. */
const MAX_FACTS = 200_000;

interface Entry<TFact> {
  version: number;
  placed: readonly Placed<TFact>[];
}

/** Keeps months as they were read, until a change is written to them; of too many, those that nobody asked for the longest go. */
export class MonthCache<TFact> {
  private readonly entries = new Map<string, Entry<TFact>>();
  private size = 0;

  find(key: string, version: number): readonly Placed<TFact>[] | undefined {
    const entry = this.entries.get(key);
    if (!entry || entry.version !== version) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.placed;
  }

  keep(key: string, entry: Entry<TFact>): void {
    this.remove(key);
    this.entries.set(key, entry);
    this.size += entry.placed.length;
    for (const [oldest] of this.entries) {
      if (this.size <= MAX_FACTS) break;
      this.remove(oldest);
    }
  }

  private remove(key: string): void {
    this.size -= this.entries.get(key)?.placed.length ?? 0;
    this.entries.delete(key);
  }
}
