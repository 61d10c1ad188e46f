import type { DocumentScope } from '../documents';
import type { NamedEntity, SelectedEntity } from './entities';
import type { DocumentName } from './names';

/** A document that has a name of an alert. */
export interface NamedDocument extends DocumentName {
  documentId: string;
}

/** An entity above another one: something that it is part of, or that owns it. */
export interface Ancestor {
  entityRef: string;
  ancestorRef: string;
  relation: 'part-of' | 'owned-by';
  /** From 0, the nearest; owners come after all that the entity is part of. */
  distance: number;
}

/** Finds what the names, labels and addresses of an alert may mean. Whatever is asked for is looked up by an index. */
export interface AlertsStore {
  /**
   * Documents within the scope that have a name of one of these keys. Of those that share a key only some are found, the
   * strongest namings first.
   *
   * @param entityRefs - leaves out documents of other entities
   */
  findNames(
    keys: string[],
    scope: DocumentScope,
    entityRefs?: string[],
  ): Promise<NamedDocument[]>;

  /** Addresses of documents within the scope whose last part has this key. */
  findAddresses(
    name: string,
    scope: DocumentScope,
  ): Promise<{ documentId: string; address: string }[]>;

  /** Headings of documents, each name once. */
  listHeadings(
    documentIds: string[],
  ): Promise<{ documentId: string; heading: { text: string; slug: string } }[]>;

  /** Entities with a selector whose pairs, `name=value`, are all among these. */
  findSelected(pairs: string[]): Promise<SelectedEntity[]>;

  /** Entities that have a name of one of these keys. */
  findNamed(keys: string[]): Promise<NamedEntity[]>;

  /** What entities are part of, and who owns them. */
  listAncestors(entityRefs: string[]): Promise<Ancestor[]>;

  /** Titles of entities, or their names, by their refs. */
  listTitles(entityRefs: string[]): Promise<Map<string, string>>;
}
