import type { IncidentJudgementKind } from 'backstage-plugin-handoff-common';

/** What somebody knows better of incidents. It rests on alerts and runs, which stay what they are. */
export interface IncidentJudgement {
  id: string;
  kind: IncidentJudgementKind;
  entityRef: string;
  /**
   * Ids of alerts or runs: for `merge` one of each incident, for `split` the first of the later one, for `dismiss` all,
   * for `unlink` the first.
   */
  intervalIds: readonly string[];
  /** For `unlink`, the deployment that did not cause it. */
  changeId?: string;
  /** When the first of the intervals began, in milliseconds since 1970. */
  since: number;
  /** When the last of them began. */
  until: number;
  /** Full ref of a User. */
  by: string;
  /** ISO 8601 in UTC. */
  at: string;
  reason: string;
  /** Who took it back, and when. */
  undone?: { by: string; at: string };
}
