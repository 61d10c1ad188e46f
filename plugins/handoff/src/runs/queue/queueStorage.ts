import type { QueuedChange } from './queuedChanges';

const PREFIX = 'handoff.run';

/** Whose changes of which run. */
export interface QueueKey {
  userRef: string;
  runId: string;
}

/**
 * The changes of a run that the backend does not know yet, kept in the browser over reloads and restarts, and shared
 * by its tabs. Where the browser keeps nothing, they last as long as the page.
 */
export class RunQueue {
  readonly #name: string;
  readonly #listeners = new Set<() => void>();
  #text: string | null = null;
  #changes: readonly QueuedChange[] = [];

  constructor({ userRef, runId }: QueueKey) {
    this.#name = `${PREFIX} ${userRef} ${runId}`;
    this.#load();
  }

  /** The same array as long as nothing has changed. */
  read = (): readonly QueuedChange[] => this.#changes;

  /** Changes the queue, upon what other tabs have left in it. */
  update(
    change: (changes: readonly QueuedChange[]) => readonly QueuedChange[],
  ): void {
    this.#load();
    this.#changes = change(this.#changes);
    try {
      if (this.#changes.length === 0) {
        this.#text = null;
        window.localStorage.removeItem(this.#name);
      } else {
        const text = JSON.stringify(this.#changes);
        window.localStorage.setItem(this.#name, text);
        this.#text = text;
      }
    } catch {
      // No room, or not allowed: the page itself still has them.
    }
    this.#notify();
  }

  subscribe = (listener: () => void): (() => void) => {
    const onStorage = (event: StorageEvent) => {
      if (event.key === this.#name && this.#load()) this.#notify();
    };
    this.#listeners.add(listener);
    window.addEventListener('storage', onStorage);
    return () => {
      this.#listeners.delete(listener);
      window.removeEventListener('storage', onStorage);
    };
  };

  #notify() {
    this.#listeners.forEach(listener => listener());
  }

  /** @returns whether something has changed */
  #load(): boolean {
    const text = readText(this.#name);
    if (text === this.#text) return false;
    this.#text = text;
    this.#changes = parse(text);
    return true;
  }
}

function readText(name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}

function parse(text: string | null): readonly QueuedChange[] {
  try {
    const changes: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(changes) ? changes.filter(isChange) : [];
  } catch {
    return [];
  }
}

function isChange(value: Partial<QueuedChange> | null): value is QueuedChange {
  return (
    typeof value?.requestId === 'string' &&
    typeof value.at === 'string' &&
    (value.kind === 'note'
      ? typeof value.text === 'string'
      : value.kind === 'step' &&
        typeof value.step === 'number' &&
        typeof value.version === 'number')
  );
}
