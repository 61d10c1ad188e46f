import type { IncidentInterval } from './IncidentInterval';
import { byStart } from './incidentsOf';

/** Which intervals belong together. */
export class IntervalGroups {
  private readonly of = new Map<string, IncidentInterval[]>();

  constructor(groups: IncidentInterval[][]) {
    groups.forEach(group => this.put(group));
  }

  list(): IncidentInterval[][] {
    return [...new Set(this.of.values())];
  }

  merge(keys: string[]): void {
    const groups = new Set(keys.flatMap(key => [this.of.get(key) ?? []]));
    this.put([...groups].flat().sort(byStart));
  }

  /** The one that is named begins a group of its own, with all that come after it. */
  split(key: string): void {
    const group = this.of.get(key) ?? [];
    const index = group.findIndex(each => keyOf(each) === key);
    if (index < 1) return;
    this.put(group.slice(0, index));
    this.put(group.slice(index));
  }

  private put(group: IncidentInterval[]): void {
    for (const each of group) this.of.set(keyOf(each), group);
  }
}

/** Tells intervals apart: an alert is about several entities. */
export function keyOf({
  id,
  entityRef,
}: {
  id: string;
  entityRef: string;
}): string {
  return `${id} ${entityRef}`;
}
