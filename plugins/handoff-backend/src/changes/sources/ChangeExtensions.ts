import { ConflictError } from '@backstage/errors';
import type {
  ChangeSource,
  HandoffChangesExtensionPoint,
} from 'backstage-plugin-handoff-node';

/** Holds what modules added. It is complete once all modules are initialized, hence before the plugin itself is. */
export class ChangeExtensions implements HandoffChangesExtensionPoint {
  readonly sources = new Map<string, ChangeSource>();

  addSource(source: ChangeSource): void {
    if (this.sources.has(source.id)) {
      throw new ConflictError(`There already is a source '${source.id}'`);
    }
    this.sources.set(source.id, source);
  }
}
