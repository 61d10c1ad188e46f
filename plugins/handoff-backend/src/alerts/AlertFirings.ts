import type { Knex } from 'knex';
import type { DateTime, Duration } from 'luxon';
import { whereAmong } from '../database';
import { alertState } from './records';

/** One firing of an alert, of one entity that it is about. Times are milliseconds since 1970. */
export interface AlertFiring {
  alertId: string;
  entityRef: string;
  startsAt: number;
  /** When it was resolved, else when it was last heard of or, while it fires, the time of the question. */
  endsAt: number;
  isResolved: boolean;
  /** Lower case; only where it is one of those that were asked for. */
  severity?: string;
  /** Of the document that says what to do about it. */
  documentId?: string;
}

interface Row {
  alert_id: string;
  entity_ref: string;
  starts_at: string;
  ends_at: string | null;
  last_heard_at: string;
  labels: string | null;
  document_id: string | null;
}

/** When alerts fired, whoever may read them: for what the plugin finds out in its own name. */
export class AlertFirings {
  static create(options: {
    client: Knex;
    config: { staleAfter: Duration<true> };
  }): AlertFirings {
    return new AlertFirings(options.client, options.config.staleAfter);
  }

  private constructor(
    private readonly client: Knex,
    private readonly staleAfter: Duration<true>,
  ) {}

  /**
   * Those that fired in a period, in no particular order.
   *
   * @param wanted - `entityRefs`: full refs, all entities where left out; `severities`: lower case
   */
  async list(wanted: {
    entityRefs?: string[];
    severities: readonly string[];
    since: DateTime<true>;
    until: DateTime<true>;
    now: DateTime<true>;
  }): Promise<AlertFiring[]> {
    const { since, until, entityRefs, severities, now } = wanted;
    const query = this.client('handoff_alerts as a')
      .join('handoff_alert_links as l', 'l.alert_id', 'a.id')
      .where('a.starts_at', '<', until.toUTC().toISO())
      .where(during =>
        during
          .whereNull('a.ends_at')
          .orWhere('a.ends_at', '>=', since.toUTC().toISO()),
      );
    if (entityRefs) whereAmong(this.client, query, 'l.entity_ref', entityRefs);
    const rows: Row[] = await query.select(
      'l.alert_id',
      'l.entity_ref',
      'a.starts_at',
      'a.ends_at',
      'a.last_heard_at',
      'a.document_id',
      this.labelsNaming(severities),
    );
    const heardAfter = now.minus(this.staleAfter).toUTC().toISO();
    return rows.map(row => toFiring(row, { severities, heardAfter, now }));
  }

  /** When alerts began, by their ids, in milliseconds since 1970. */
  async readStarts(ids: string[]): Promise<Map<string, number>> {
    const rows: { id: string; starts_at: string }[] = await whereAmong(
      this.client,
      this.client('handoff_alerts').select('id', 'starts_at'),
      'id',
      ids,
    );
    return new Map(
      rows.map(({ id, starts_at }) => [id, Date.parse(starts_at)]),
    );
  }

  /** Names of alerts by their ids. */
  async readNames(ids: string[]): Promise<Map<string, string>> {
    const rows: { id: string; alertname: string }[] = await whereAmong(
      this.client,
      this.client('handoff_alerts').select('id', 'alertname'),
      'id',
      ids,
    );
    return new Map(rows.map(({ id, alertname }) => [id, alertname]));
  }

  /** Most alerts are of another severity; their labels are neither sent nor parsed. */
  private labelsNaming(severities: readonly string[]): Knex.Raw {
    const tests = severities.map(() => `lower(a.labels) like ? escape '\\'`);
    return this.client.raw(
      `case when ${tests.join(' or ')} then a.labels end as labels`,
      severities.map(each => `%${each.replace(/[\\%_]/g, '\\$&')}%`),
    );
  }
}

function toFiring(
  row: Row,
  asked: {
    severities: readonly string[];
    heardAfter: string;
    now: DateTime<true>;
  },
): AlertFiring {
  const facts = {
    endsAt: row.ends_at ?? undefined,
    lastHeardAt: row.last_heard_at,
  };
  const state = alertState(facts, asked.heardAfter);
  return {
    alertId: row.alert_id,
    entityRef: row.entity_ref,
    startsAt: Date.parse(row.starts_at),
    endsAt:
      state === 'firing'
        ? asked.now.toMillis()
        : Date.parse(row.ends_at ?? row.last_heard_at),
    isResolved: state === 'resolved',
    severity: row.labels ? severityOf(row.labels, asked.severities) : undefined,
    documentId: row.document_id ?? undefined,
  };
}

function severityOf(
  labels: string,
  severities: readonly string[],
): string | undefined {
  const { severity }: { severity?: string } = JSON.parse(labels);
  const key = severity?.toLowerCase();
  return severities.find(each => each === key);
}
