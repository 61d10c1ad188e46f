import type {
  AlertedEntity,
  AlertToResolve,
} from 'backstage-plugin-handoff-common';
import { WhatChanged } from '../changes/suspects/WhatChanged';
import { Loading } from '../components/Loading';
import { useMessages } from '../translation';
import { useHeardAlert } from './useHeardAlert';

/**
 * What changed before an alert. Where it was not heard of when it began, only what its labels say of whose it is; nothing
 * where they say nothing.
 */
export function AlertWhatChanged(props: {
  alert: AlertToResolve;
  /** Whom it may be about, the likeliest first. */
  entities: AlertedEntity[];
}) {
  const { alert, entities } = props;
  const { t } = useMessages<'suspects'>();
  const heard = useHeardAlert(alert);
  if (!heard) {
    return <Loading label={t('suspects.loading')} height={160} />;
  }
  const [entityRef] = heard.alert?.entityRefs ?? [];
  if (heard.alert && entityRef) {
    return (
      <WhatChanged query={{ alertId: heard.alert.id }} entityRef={entityRef} />
    );
  }
  const [likeliest] = entities;
  return likeliest ? (
    <WhatChanged
      query={{ entityRef: entities.map(each => each.entityRef) }}
      entityRef={likeliest.entityRef}
    />
  ) : null;
}
