import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type {
  ChangeProblem,
  ChangeReference,
} from 'backstage-plugin-handoff-common';
import { callerOf } from '../http';
import type { ChangesService } from './ChangesService';
import type { ChangeVisibility } from './ChangeVisibility';
import type { ChangeIntake } from './intake';
import type { ChangeQuery, ChangesStore } from './store';
import { toChange, toReference } from './toChange';

interface Context {
  credentials: BackstageCredentials;
}

/** The rules of changes. Who may see them is decided here, whatever the permission policy says. */
export class DefaultChangesService implements ChangesService {
  static create(options: {
    store: ChangesStore;
    visibility: ChangeVisibility;
    intake: ChangeIntake;
  }): DefaultChangesService {
    return new DefaultChangesService(options);
  }

  private constructor(
    private readonly options: {
      store: ChangesStore;
      visibility: ChangeVisibility;
      intake: ChangeIntake;
    },
  ) {}

  list: ChangesService['list'] = async (selection, options, context) => {
    const { store, visibility } = this.options;
    const query = await visibility.narrow(selection, context);
    const { items, totalItems, nextCursor } = await store.list(query, options);
    const isReadable = readableBy(query);
    return {
      items: items.map(item => toChange(item, isReadable)),
      totalItems,
      pageInfo: { nextCursor },
    };
  };

  get: ChangesService['get'] = async (id, context) => {
    const { store, visibility } = this.options;
    const query = await visibility.narrow({ ids: [id] }, context);
    const [visible] = await store.find(query);
    const change = visible && (await store.get(id));
    if (!change) {
      throw new NotFoundError(
        `There is no change ${id}, or you may not read it`,
      );
    }
    const [revertedBy] = await this.refer(
      change.revertedBy ? [change.revertedBy] : [],
      context,
    );
    return {
      change: toChange(change, readableBy(query)),
      description: change.description,
      paths: change.paths,
      commits: change.commits,
      reverts: await this.refer(await store.listReverted(id), context),
      revertedBy,
    };
  };

  report: ChangesService['report'] = async (changes, { credentials }) => {
    const report = await this.options.intake.take(changes, {
      credentials,
      reportedBy: callerOf(credentials),
    });
    if (changes.length && report.refused === changes.length) {
      throw new InputError(report.problems.map(describe).join('; '));
    }
    return report;
  };

  /** Those of some changes that the caller may read. */
  private async refer(
    ids: string[],
    context: Context,
  ): Promise<ChangeReference[]> {
    if (!ids.length) return [];
    const { store, visibility } = this.options;
    const found = await store.find(await visibility.narrow({ ids }, context));
    return found.map(toReference);
  }
}

function readableBy({ readable }: ChangeQuery): (ref: string) => boolean {
  const refs = readable && new Set(readable);
  return ref => !refs || refs.has(ref);
}

function describe({ index, field, message }: ChangeProblem): string {
  return `changes/${index}/${field}: ${message}`;
}
