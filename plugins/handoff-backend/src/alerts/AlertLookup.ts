import type { DocumentScope } from '../documents';
import type { AlertsStore } from './AlertsStore';
import type { NamedEntity, SelectedEntity } from './entities';

/** Finds what many alerts may mean, by all of their names, labels and addresses at once: one query each. */
export interface AlertLookup {
  /** Entities with a selector whose pairs, `name=value`, are all among these. */
  findSelected(pairs: string[]): Promise<SelectedEntity[]>;

  /** Entities that have a name of one of these keys. */
  findNamed(keys: string[]): Promise<NamedEntity[]>;

  /** Documents within the scope that have a name of one of these keys, as `AlertsStore` finds them for one alert. */
  findNames: AlertsStore['findNames'];

  /** Addresses of documents within the scope whose last part has one of these keys. */
  findAddresses(
    names: string[],
    scope: DocumentScope,
  ): Promise<{ documentId: string; name: string; address: string }[]>;
}
