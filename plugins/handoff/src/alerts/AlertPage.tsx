import type {
  AlertMatch,
  AlertToResolve,
} from 'backstage-plugin-handoff-common';
import { Navigate, useLocation, useSearchParams } from 'react-router-dom';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { PageSurface } from '../components/PageSurface';
import { useEntityLinks } from '../components/useEntityLinks';
import { RunsBefore } from '../runs/RunsBefore';
import { useMessages } from '../translation';
import { AlertHeader } from './AlertHeader';
import { AlertMatches } from './AlertMatches';
import { alertVisitState } from './alertVisit';
import { AlertWhatChanged } from './AlertWhatChanged';
import { NoRunbook } from './NoRunbook';
import { Responders } from './Responders';
import { useAlertResolution } from './useAlertResolution';

/** In the address: show what fits although there is one clear answer. */
const CHOOSE = 'choose';

/**
 * The page of an alert, whose address stands in its `runbook_url`: goes to the runbook at once when there is one clear
 * answer, and else shows what may fit and whom to call.
 */
export function AlertPage() {
  const { pathname, search } = useLocation();
  // What answers one alert must not show, nor be gone to, for a moment as the answer to the next one.
  return <AddressedAlert key={pathname + search} />;
}

function AddressedAlert() {
  const { t } = useMessages<'alerts'>();
  const { alert, value, error, retry } = useAlertResolution();
  const [parameters] = useSearchParams();
  const [best] = value?.items ?? [];
  if (isClear(best) && !parameters.has(CHOOSE)) {
    return <ToRunbook match={best} alert={alert} />;
  }
  return (
    <PageSurface>
      <AlertHeader alert={alert} />
      <RunsBefore query={{ alertname: alert.alertname }} showDocument />
      {error && !value && (
        <ErrorNotice
          title={t('alerts.loadFailed')}
          error={error}
          retry={retry}
        />
      )}
      {!value && !error && <Loading label={t('alerts.loading')} height={160} />}
      {value && (
        <>
          {value.items.length > 0 && <AlertMatches matches={value.items} />}
          {value.items.every(({ confidence }) => confidence === 'weak') && (
            <NoRunbook alert={alert} hasMatches={value.items.length > 0} />
          )}
          <AlertWhatChanged alert={alert} entities={value.entities} />
          <Responders entities={value.entities} />
        </>
      )}
    </PageSurface>
  );
}

/** What is kept outside of the portal is opened by a person, never by an address alone. */
function isClear(match: AlertMatch | undefined): match is AlertMatch {
  return (
    match?.confidence === 'clear' && match.document.source.type !== 'external'
  );
}

function ToRunbook(props: { match: AlertMatch; alert: AlertToResolve }) {
  const { document, section, reason } = props.match;
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const links = useEntityLinks();
  const query = new URLSearchParams(parameters);
  query.set(CHOOSE, 'true');
  return (
    <Navigate
      replace
      to={links.document(document.entityRef, document.id, section?.slug)}
      state={alertVisitState({
        alertname: props.alert.alertname,
        labels: props.alert.labels,
        reason,
        href: `${pathname}?${query}`,
      })}
    />
  );
}
