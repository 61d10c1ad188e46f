import { Readable } from 'node:stream';
import { parseEntityRef } from '@backstage/catalog-model';
import type { Permission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import type { Change, HandoffApi } from 'backstage-plugin-handoff-common';
import type { ChangeCollatorOptions } from './changeConfig';
import { fillTemplate } from './fillTemplate';
import type { HandoffChangeSearchDocument } from './HandoffChangeSearchDocument';
import { listAll } from './listAll';

/** The most that the backend hands out at a time when texts are asked for. */
const PAGE_SIZE = 100;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Reads the changes of the last days from the Handoff backend, page by page, with what their operational notes say.
 *
 * Backstage Search asks about one resource for each result. So a change of several entities is shown to the readers of
 * the first, and names no other; Handoff's own search shows it to the readers of each.
 */
export class HandoffChangeCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'handoff-change';
  readonly visibilityPermission: Permission;
  readonly #client: Pick<HandoffApi, 'changes'>;
  readonly #options: ChangeCollatorOptions;

  constructor(
    client: Pick<HandoffApi, 'changes'>,
    options: ChangeCollatorOptions,
  ) {
    this.#client = client;
    this.#options = options;
    this.visibilityPermission = options.visibilityPermission;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#collate());
  }

  async *#collate(): AsyncGenerator<HandoffChangeSearchDocument> {
    const since = new Date(
      Date.now() - this.#options.days * DAY_MILLISECONDS,
    ).toISOString();
    const changes = listAll(cursor =>
      this.#client.changes.list({
        since,
        include: ['text'],
        limit: PAGE_SIZE,
        cursor,
      }),
    );
    for await (const change of changes) {
      const [entityRef] = change.entityRefs;
      // Nobody could be asked for who may see it.
      if (entityRef) yield this.#toSearchDocument(change, entityRef);
    }
  }

  #toSearchDocument(
    change: Change,
    entityRef: string,
  ): HandoffChangeSearchDocument {
    const { id, number, note, commit, version, environment, author } = change;
    const { kind, namespace, name } = parseEntityRef(entityRef);
    const risk = note?.risk;
    return {
      title: change.title,
      text: change.text ?? '',
      location: fillTemplate(this.#options.locationTemplate, {
        change: id,
        kind,
        namespace,
        name,
      }),
      changeId: id,
      changeKind: change.kind,
      changeState: change.state,
      entityRef,
      entityName: name,
      labels: change.labels ?? [],
      at: change.at,
      ...(risk && { risk }),
      ...(number !== undefined && { number: `#${number}` }),
      ...(commit && { commit }),
      ...(version && { version }),
      ...(environment && { environment }),
      ...(author && { author }),
      authorization: { resourceRef: entityRef },
    };
  }
}
