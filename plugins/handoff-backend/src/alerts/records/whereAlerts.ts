import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import type { AlertQuery } from './AlertRecordsStore';

/** Narrows a query over `handoff_alerts as alert` to the alerts that match. */
export function whereAlerts(
  client: Knex,
  query: Knex.QueryBuilder,
  wanted: AlertQuery,
): Knex.QueryBuilder {
  const { ids, alertname, entityRefs, owners, readable, heardAfter } = wanted;
  if (ids) whereAmong(client, query, 'alert.id', ids);
  if (alertname !== undefined) query.where('alert.alertname', alertname);
  // Few of all alerts are about them, so the index of the links finds them.
  if (entityRefs) {
    query.whereIn(
      'alert.id',
      whereAmong(client, links(client), 'link.entity_ref', entityRefs),
    );
  }
  if (owners) {
    query.whereIn(
      'alert.id',
      links(client).join('handoff_entity_owners as o', join =>
        join
          .on('o.entity_ref', 'link.entity_ref')
          .andOnIn('o.owner_ref', owners),
      ),
    );
  }
  if (readable) {
    query.where(visible =>
      visible
        .whereNotExists(linksOfAlert(client))
        .orWhereExists(
          whereAmong(client, linksOfAlert(client), 'link.entity_ref', readable),
        ),
    );
  }
  if (wanted.ended !== undefined) {
    if (wanted.ended) query.whereNotNull('alert.ends_at');
    else query.whereNull('alert.ends_at');
  }
  if (wanted.firing === true) {
    query
      .whereNull('alert.ends_at')
      .where('alert.last_heard_at', '>', heardAfter);
  } else if (wanted.firing === false) {
    query.where(other =>
      other
        .whereNotNull('alert.ends_at')
        .orWhere('alert.last_heard_at', '<=', heardAfter),
    );
  }
  return query;
}

/** What alerts are about. */
function links(client: Knex): Knex.QueryBuilder {
  return client('handoff_alert_links as link').select('link.alert_id');
}

/** What one alert of the query around it is about. */
function linksOfAlert(client: Knex): Knex.QueryBuilder {
  return links(client).whereRaw('?? = ??', ['link.alert_id', 'alert.id']);
}
