import { InputError, NotFoundError } from '@backstage/errors';
import type {
  CalendarFeed,
  CalendarFeedAddress,
} from 'backstage-plugin-handoff-common';
import type { DateTime, Duration } from 'luxon';
import { randomUUID } from 'node:crypto';
import { readEntityRef, type EntityAccess } from '../../catalog';
import { userRefOf } from '../../http';
import type { PlannedReleases } from '../../releases';
import type { CalendarContext } from '../periods';
import type { CountedFeed, StoredFeed } from './CalendarFeed';
import type { FeedsService } from './FeedsService';
import type { FeedsStore, FeedToken } from './FeedsStore';
import { renderFeed } from './renderFeed';
import { createToken, hashToken } from './token';

const MOST_FEEDS = 20;
const MOST_EVENTS = 2_000;
const DAYS_BACK = 90;
const DAYS_AHEAD = 400;

interface Options {
  access: EntityAccess;
  plannedReleases: PlannedReleases;
  store: FeedsStore;
  /** For how long an address is good. */
  expiresAfter: Duration<true>;
  /** Address of the portal, for links. */
  appBaseUrl?: string;
  /** Address of the plugin, as others reach it. */
  getBaseUrl: () => Promise<string>;
  clock: () => DateTime<true>;
}

export class DefaultFeedsService implements FeedsService {
  static create(options: Options): DefaultFeedsService {
    return new DefaultFeedsService(options);
  }

  private constructor(private readonly options: Options) {}

  list: FeedsService['list'] = async ({ credentials }) => {
    const feeds = await this.options.store.list(userRefOf(credentials));
    return {
      items: feeds.map(toFeed),
      totalItems: feeds.length,
      pageInfo: {},
    };
  };

  create: FeedsService['create'] = async (wanted, context) => {
    const { store } = this.options;
    const ownerRef = userRefOf(context.credentials);
    const title = wanted.title.trim();
    if (!title) throw new InputError('title: is missing; name the calendar');
    if ((await store.list(ownerRef)).length >= MOST_FEEDS) {
      throw new InputError(
        `You have ${MOST_FEEDS} feeds already; revoke one that nobody reads`,
      );
    }
    const wantedRefs = wanted.entityRefs && [
      ...new Set(wanted.entityRefs.map(ref => readEntityRef(ref))),
    ];
    const entityRefs = await this.settle(wantedRefs, context);
    const lost = wantedRefs?.find(ref => !entityRefs.includes(ref));
    if (lost) {
      throw new InputError(
        `entityRefs: the catalog has no ${lost}, or you may not read it`,
      );
    }
    const { token, tokenHash, ...times } = this.makeToken();
    const feed = { id: randomUUID(), ownerRef, title, wantedRefs, ...times };
    await store.add(feed, tokenHash, entityRefs);
    return this.address({ ...feed, entityCount: entityRefs.length }, token);
  };

  rotate: FeedsService['rotate'] = async (id, context) => {
    const feed = await this.load(id, context);
    const entityRefs = await this.settle(feed.wantedRefs, context);
    const { token, ...kept } = this.makeToken();
    await this.options.store.rotate(id, kept, entityRefs);
    const { createdAt, expiresAt } = kept;
    return this.address(
      { ...feed, createdAt, expiresAt, entityCount: entityRefs.length },
      token,
    );
  };

  revoke: FeedsService['revoke'] = async (id, context) => {
    const feed = await this.load(id, context);
    await this.options.store.delete(id);
    return toFeed(feed);
  };

  read: FeedsService['read'] = async token => {
    const { store, plannedReleases, appBaseUrl, clock } = this.options;
    const now = clock();
    const found = await store.findByToken(hashToken(token), now.toISO());
    if (!found) throw noFeed();
    const releases = await plannedReleases.listFor({
      from: now.minus({ days: DAYS_BACK }).toISO(),
      to: now.plus({ days: DAYS_AHEAD }).toISO(),
      entityRefs: found.entityRefs,
      limit: MOST_EVENTS,
    });
    const { title } = found.feed;
    return renderFeed(releases, { title, appBaseUrl, now: now.toJSDate() });
  };

  /** Of which entities the caller may read the releases now. */
  private async settle(
    wantedRefs: string[] | undefined,
    context: CalendarContext,
  ): Promise<string[]> {
    const { access, plannedReleases } = this.options;
    // Asked for in both cases: it is what lets them read releases at all.
    const withReleases = await plannedReleases.listEntityRefs(context);
    return wantedRefs
      ? access.filterKnown(wantedRefs, context.credentials)
      : withReleases;
  }

  private makeToken(): FeedToken & { token: string } {
    const { expiresAfter, clock } = this.options;
    const now = clock();
    const token = createToken();
    return {
      token,
      tokenHash: hashToken(token),
      createdAt: now.toISO(),
      expiresAt: now.plus(expiresAfter).toISO(),
    };
  }

  private async load(
    id: string,
    { credentials }: CalendarContext,
  ): Promise<CountedFeed> {
    const own = await this.options.store.list(userRefOf(credentials));
    const feed = own.find(each => each.id === id);
    if (!feed) throw new NotFoundError(`You have no feed ${id}`);
    return feed;
  }

  private async address(
    feed: StoredFeed & { entityCount: number },
    token: string,
  ): Promise<CalendarFeedAddress> {
    const baseUrl = await this.options.getBaseUrl();
    return { feed: toFeed(feed), url: `${baseUrl}/calendar-feed/${token}.ics` };
  }
}

/** One answer for all tokens that lead nowhere, which does not repeat them: errors are logged. */
export function noFeed(): NotFoundError {
  return new NotFoundError('There is no such calendar');
}

function toFeed({
  id,
  title,
  entityCount,
  createdAt,
  expiresAt,
}: CountedFeed): CalendarFeed {
  return { id, title, entityCount, createdAt, expiresAt };
}
