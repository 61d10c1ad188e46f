import type { Knex } from 'knex';
import { newestOf } from '../database';
import type { TimelineSource } from '../timeline';
import type { AlertsService } from './AlertsService';

/** Tells the timeline which alerts fired. */
export function alertEvents(options: {
  client: Knex;
  alerts: AlertsService;
}): TimelineSource {
  const { client, alerts } = options;
  return {
    type: 'alert',
    async list(query, context) {
      const found = await newestOf({
        ...query,
        client,
        query: entityRef =>
          client('handoff_alert_links as l').where('l.entity_ref', entityRef),
        at: 'l.starts_at',
        id: 'l.alert_id',
      });
      const visible = await alerts.find(
        { ids: found.map(({ id }) => id) },
        context,
      );
      const byId = new Map(visible.map(alert => [alert.id, alert]));
      return found.flatMap(({ id, at }) => {
        const alert = byId.get(id);
        if (!alert) return [];
        const { alertname, annotations, state, endsAt, entityRefs } = alert;
        return [
          {
            id,
            at,
            endedAt: endsAt,
            title: annotations.summary
              ? `${alertname}: ${annotations.summary}`
              : alertname,
            state,
            entityRefs,
            alertId: id,
          },
        ];
      });
    },
  };
}
