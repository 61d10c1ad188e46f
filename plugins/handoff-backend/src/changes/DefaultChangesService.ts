import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type {
  Change,
  ChangeProblem,
  ChangeReference,
} from 'backstage-plugin-handoff-common';
import { callerOf } from '../http';
import type { ChangesService } from './ChangesService';
import type { ChangeNotes } from './ChangeNotes';
import type { ChangeVisibility } from './ChangeVisibility';
import type { DeliveryFinder, EnvironmentFinder } from './environments';
import type { ChangeIntake } from './intake';
import type { ChangeAcknowledgements } from './monitoring';
import type { RequiredFields } from './notes';
import { textOf, type ChangeSearch } from './search';
import type { BackfillStates } from './sources';
import type {
  ChangeQuery,
  ChangeRecord,
  ChangesStore,
  ListedChange,
} from './store';
import type { SuspectFinder } from './SuspectFinder';
import { cut } from '../texts';
import { presentChange, toReference } from './toChange';

/** Characters of a text among others. */
const MAX_TEXT_LENGTH = 20_000;

interface Context {
  credentials: BackstageCredentials;
}

/** The rules of changes. Who may see them is decided here, whatever the permission policy says. */
export class DefaultChangesService implements ChangesService {
  static create(options: {
    store: ChangesStore;
    visibility: ChangeVisibility;
    search: ChangeSearch;
    intake: ChangeIntake;
    notes: ChangeNotes;
    acknowledgements: ChangeAcknowledgements;
    sources: BackfillStates;
    suspects: SuspectFinder;
    environments: EnvironmentFinder;
    deliveries: DeliveryFinder;
    required: RequiredFields;
  }): DefaultChangesService {
    return new DefaultChangesService(options);
  }

  private constructor(
    private readonly options: {
      store: ChangesStore;
      visibility: ChangeVisibility;
      search: ChangeSearch;
      intake: ChangeIntake;
      notes: ChangeNotes;
      acknowledgements: ChangeAcknowledgements;
      sources: BackfillStates;
      suspects: SuspectFinder;
      environments: EnvironmentFinder;
      deliveries: DeliveryFinder;
      required: RequiredFields;
    },
  ) {}

  list: ChangesService['list'] = async (selection, options, context) => {
    const { store, visibility } = this.options;
    const query = await visibility.narrow(selection, context);
    const { items, totalItems, nextCursor } = await store.list(query, options);
    const texts = options.withText
      ? await this.readTexts(items.map(({ id }) => id))
      : undefined;
    return {
      items: items.map(item => ({
        ...this.present(item, query),
        text: texts?.get(item.id),
      })),
      totalItems,
      pageInfo: { nextCursor },
    };
  };

  search: ChangesService['search'] = async (request, context) =>
    this.options.search.find(request, context);

  get: ChangesService['get'] = async (id, context) => {
    const { store, notes, acknowledgements, deliveries } = this.options;
    const { change, query } = await this.load(id, context);
    const presented = this.present(change, query);
    const [revertedBy] = await this.refer(
      change.revertedBy ? [change.revertedBy] : [],
      context,
    );
    return {
      change: presented,
      note: await notes.tell(change, context),
      acknowledging: await acknowledgements.tell(change, context),
      description: change.description,
      paths: change.paths,
      commits: change.commits,
      facts: change.facts,
      reverts: await this.refer(await store.listReverted(id), context),
      revertedBy,
      brings: await deliveries.findBrought(change, presented.entityRefs),
      deployedTo: await deliveries.findDeployed(change, presented.entityRefs),
    };
  };

  editNote: ChangesService['editNote'] = async (id, fields, when, context) => {
    const { notes } = this.options;
    const { change } = await this.load(id, context);
    await notes.edit(change, fields, when, context);
    const { change: edited } = await this.load(id, context);
    const note = await notes.tell(edited, context);
    if (!note) throw notFound(id);
    return note;
  };

  acknowledge: ChangesService['acknowledge'] = async (
    id,
    { comment },
    context,
  ) => {
    const { acknowledgements } = this.options;
    const { change } = await this.load(id, context);
    await acknowledgements.give(change, comment, context);
    return this.reload(id, context);
  };

  withdrawAcknowledgement: ChangesService['withdrawAcknowledgement'] = async (
    id,
    context,
  ) => {
    const { acknowledgements } = this.options;
    const { change } = await this.load(id, context);
    await acknowledgements.withdraw(change, context);
    return this.reload(id, context);
  };

  listNoteRevisions: ChangesService['listNoteRevisions'] = async (
    id,
    context,
  ) => {
    await this.load(id, context);
    return this.options.store.listNoteRevisions(id);
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

  listSources: ChangesService['listSources'] = async (
    { entityRefs },
    context,
  ) => this.options.sources.list(entityRefs, context);

  listSuspects: ChangesService['listSuspects'] = async (selection, context) =>
    this.options.suspects.find(selection, context);

  compareEnvironments: ChangesService['compareEnvironments'] = async (
    entityRef,
    context,
  ) => this.options.environments.compare(entityRef, context);

  private async load(
    id: string,
    context: Context,
  ): Promise<{ change: ChangeRecord & ListedChange; query: ChangeQuery }> {
    const { store, visibility } = this.options;
    const query = await visibility.narrow({ ids: [id] }, context);
    const [visible] = await store.find(query);
    const record = visible && (await store.get(id));
    if (!record) throw notFound(id);
    return { change: { ...visible, ...record }, query };
  }

  private async readTexts(ids: string[]): Promise<Map<string, string>> {
    const changes = await this.options.store.read(ids);
    return new Map(
      changes.map(change => [change.id, cut(textOf(change), MAX_TEXT_LENGTH)]),
    );
  }

  private async reload(id: string, context: Context): Promise<Change> {
    const { change, query } = await this.load(id, context);
    return this.present(change, query);
  }

  private present(change: ListedChange, query: ChangeQuery): Change {
    return presentChange(change, query, this.options.required);
  }

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

function notFound(id: string): NotFoundError {
  return new NotFoundError(`There is no change ${id}, or you may not read it`);
}

function describe({ index, field, message }: ChangeProblem): string {
  return `changes/${index}/${field}: ${message}`;
}
