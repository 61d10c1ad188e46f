import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffReadinessReadPermission,
  type MyReadinessWork,
} from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { Section } from '../../components/Section';
import { useLiveChanges } from '../../components/useLiveChanges';
import { readinessRouteRef } from '../../routes';
import { useMessages } from '../../translation';
import { READINESS_CHANNEL } from '../channel';
import { GateLink } from './GateLink';
import { ShortList } from './ShortList';
import styles from './MyReadiness.module.css';
import { MyWaiver } from './MyWaiver';

/** What of readiness waits for the reader: gates to sign, waivers to decide, their own waivers, and what ends soon. */
export function MyReadiness(props: {
  /** Nothing is said where nothing waits, as for those who own nothing. */
  hideEmpty?: boolean;
}) {
  const { allowed } = usePermission({
    permission: handoffReadinessReadPermission,
  });
  return allowed ? <MyReadinessSection {...props} /> : null;
}

function MyReadinessSection({ hideEmpty }: { hideEmpty?: boolean }) {
  const { t } = useMessages<'portal' | 'readiness'>();
  const { readiness } = useApi(handoffApiRef);
  const fleet = useRouteRef(readinessRouteRef)();
  const { value, error, retry } = useAsyncRetry(
    () => readiness.listMine(),
    [readiness],
  );
  useLiveChanges(READINESS_CHANNEL, retry);
  if (hideEmpty && !error && !(value && hasWork(value))) return null;
  return (
    <Section title={t('readiness.mine.title')}>
      {!value && !error && <Loading label={t('portal.loading')} height={120} />}
      {!value && error && (
        <ErrorNotice
          title={t('readiness.mine.failed')}
          error={error}
          retry={retry}
        />
      )}
      {value && <Work work={value} />}
      <Link className={styles.link} to={`${fleet}?owner=me`}>
        {t('readiness.mine.fleet')}
      </Link>
    </Section>
  );
}

function hasWork(work: MyReadinessWork): boolean {
  return Object.values(work).some(list => list.length > 0);
}

function Work({ work }: { work: MyReadinessWork }) {
  const { signOffs, waiversToDecide, waivers, expiring } = work;
  const { t } = useMessages<'readiness'>();
  const lists = [
    {
      title: t('readiness.mine.signOffs'),
      items: signOffs.map(gate => (
        <GateLink key={`${gate.entityRef} ${gate.gateId}`} gate={gate} />
      )),
    },
    {
      title: t('readiness.mine.toDecide'),
      items: waiversToDecide.map(waiver => (
        <MyWaiver key={waiver.id} waiver={waiver} showRequester />
      )),
    },
    {
      title: t('readiness.mine.expiring'),
      items: expiring.map(gate => (
        <GateLink key={`${gate.entityRef} ${gate.gateId}`} gate={gate} />
      )),
    },
    {
      title: t('readiness.mine.waivers'),
      items: waivers.map(waiver => (
        <MyWaiver key={waiver.id} waiver={waiver} />
      )),
    },
  ].filter(({ items }) => items.length > 0);
  return lists.length === 0 ? (
    <p className={styles.hint}>{t('readiness.mine.none')}</p>
  ) : (
    <>
      {lists.map(list => (
        <ShortList key={list.title} {...list} />
      ))}
    </>
  );
}
