import type { HostAnswer } from './askHost';

/**
 * How far a list was read that has its newest items first. Part of a stored cursor.
 *
 * @public
 */
export interface WalkState {
  /** Everything up to this time was read. ISO 8601. */
  newest?: string;
  /** Items of just that time that were read, because others of the same second may follow. */
  seen?: string[];
  /** Of the first page. */
  etag?: string;
  /** A reading that is not at its end. */
  under?: {
    /** The time of the newest item when it began, with the items of that time. */
    newest: string;
    seen: string[];
    etag?: string;
    /** Address of the page that it has come to. */
    page: string;
    /** Items after this time were read, and of those of this time these. */
    reached?: { time: string; ids: string[] };
  };
}

type Under = NonNullable<WalkState['under']>;

/**
 * An item of a list, and how far the list was read with it.
 *
 * @public
 */
export interface WalkStep<TItem> {
  /** Undefined when nothing but the state is new. */
  item?: TItem;
  /** Once the item is stored. */
  state: WalkState;
}

/**
 * Reads the new items of a list that has its newest ones first, page by page. The state after each says where to go on.
 *
 * @remarks
 *
 * Items that are added or updated meanwhile move others to later pages, so that some are seen twice and none is missed; they
 * themselves are read the next time. An unchanged list costs one conditional request.
 *
 * @param options - `first`: address of the first page, the same each time. `since`: how far to go back the first time, in the
 * form in which `timeOf` gives times, which are compared as texts
 *
 * @public
 */
export async function* walkNewest<TItem>(options: {
  state: WalkState;
  since: string;
  first: string;
  ask: (address: string, etag?: string) => Promise<HostAnswer>;
  read: (body: unknown) => TItem[];
  timeOf: (item: TItem) => string;
  idOf: (item: TItem) => string;
}): AsyncGenerator<WalkStep<TItem>> {
  const { ask } = options;
  const { newest, seen = [] } = options.state;
  const until = newest ?? options.since;
  let under: Under | undefined = options.state.under;
  let address: string | undefined = under?.page ?? options.first;
  while (address) {
    const answer: HostAnswer = await ask(
      address,
      under ? undefined : options.state.etag,
    );
    if (answer.isUnchanged) return;
    const items = options.read(answer.body).map(item => ({
      item,
      time: options.timeOf(item),
      id: options.idOf(item),
    }));
    const latest = items[0]?.time ?? until;
    const top: string = latest > until ? latest : until;
    under = under
      ? { ...under, page: address }
      : {
          newest: top,
          seen: items.filter(({ time }) => time === top).map(({ id }) => id),
          etag: answer.etag,
          page: address,
        };
    for (const { item, time, id } of items) {
      if (time < until) {
        yield finish(options.state, under);
        return;
      }
      const { reached }: Under = under;
      if (reached && time > reached.time) continue;
      const ids: string[] = reached?.time === time ? reached.ids : [];
      if (ids.includes(id)) continue;
      if (time === newest && seen.includes(id)) continue;
      under = { ...under, reached: { time, ids: [...ids, id] } };
      yield { item, state: { ...options.state, under } };
    }
    address = answer.next;
  }
  if (under) yield finish(options.state, under);
}

function finish(before: WalkState, under: Under): WalkStep<never> {
  const { newest, seen, etag } = under;
  const isSame = newest === before.newest;
  return {
    state: {
      newest,
      seen: isSame ? [...new Set([...(before.seen ?? []), ...seen])] : seen,
      etag,
    },
  };
}
