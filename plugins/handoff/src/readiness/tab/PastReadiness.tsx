import { ButtonLink } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { DateTime } from 'luxon';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { Notice } from '../../components/Notice';
import { absoluteTime } from '../../components/times';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import { GateGroups } from './GateGroups';
import { PartList } from './PartList';
import { ReadinessHeader } from './ReadinessHeader';

/** The readiness of an entity as it was at a time, marked as the past. */
export function PastReadiness(props: {
  entityRef: string;
  /** ISO 8601. */
  at: string;
  /** Id of the gate that the address names. */
  linked?: string;
}) {
  const { entityRef, at } = props;
  const { t } = useMessages<'readiness'>();
  const { readiness } = useApi(handoffApiRef);
  const links = useEntityLinks();
  const locale = useLocale();
  const { value, error, loading, retry } = useAsyncRetry(
    () => readiness.get(entityRef, { at }),
    [readiness, entityRef, at],
  );
  return (
    <>
      <Notice
        status="info"
        title={t('readiness.past.title', {
          time: absoluteTime(DateTime.fromISO(at), locale),
        })}
        actions={
          <ButtonLink
            size="small"
            variant="secondary"
            href={links.readiness(entityRef)}
          >
            {t('readiness.past.back')}
          </ButtonLink>
        }
      >
        {t('readiness.past.description')}
      </Notice>
      {error && (
        <ErrorNotice
          title={t('readiness.past.failed')}
          error={error}
          retry={retry}
        />
      )}
      {loading && <Loading label={t('readiness.past.loading')} height={160} />}
      {value && !loading && (
        <>
          <ReadinessHeader readiness={value} at={at} />
          <GateGroups readiness={value} linked={props.linked} />
          {value.parts.length > 0 && <PartList parts={value.parts} />}
        </>
      )}
    </>
  );
}
