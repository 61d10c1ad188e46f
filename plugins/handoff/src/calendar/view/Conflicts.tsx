import type {
  CalendarConflict,
  CalendarConflictReason,
} from 'backstage-plugin-handoff-common';
import type { Zone } from 'luxon';
import { Fragment } from 'react';
import { Link } from 'react-router-dom';
import { Disclosure } from '../../components/Disclosure';
import { EntityLink } from '../../components/EntityLink';
import { Notice } from '../../components/Notice';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import { useReleaseAddress } from '../../releases/useReleaseAddress';
import styles from './Conflicts.module.css';
import { spanText } from './spanText';

/** More are shown on demand. */
const SHOWN = 3;

/** Releases that get into each other's way, and why. */
export function Conflicts(props: {
  conflicts: CalendarConflict[];
  zone: Zone;
}) {
  const { conflicts, zone } = props;
  const { t } = useMessages<'calendar'>();
  if (!conflicts.length) return null;
  const list = (those: CalendarConflict[]) => (
    <ul className={styles.conflicts}>
      {those.map(conflict => (
        <Conflict
          key={conflict.releases.map(({ id }) => id).join()}
          conflict={conflict}
          zone={zone}
        />
      ))}
    </ul>
  );
  return (
    <Notice
      status="warning"
      title={t('calendar.conflicts.title', { count: conflicts.length })}
    >
      {list(conflicts.slice(0, SHOWN))}
      {conflicts.length > SHOWN && (
        <Disclosure
          summary={t('calendar.conflicts.more', {
            count: conflicts.length - SHOWN,
          })}
        >
          {list(conflicts.slice(SHOWN))}
        </Disclosure>
      )}
    </Notice>
  );
}

function Conflict(props: { conflict: CalendarConflict; zone: Zone }) {
  const { conflict, zone } = props;
  const { releases, reasons } = conflict;
  const locale = useLocale();
  const releasePath = useReleaseAddress();
  return (
    <li>
      {releases.map(({ id, title }, index) => (
        <Fragment key={id}>
          {index > 0 && ' · '}
          <Link className={styles.link} to={releasePath(id)}>
            {title}
          </Link>
        </Fragment>
      ))}{' '}
      <span className={styles.time}>
        {spanText(conflict, { zone, locale })}
      </span>
      <ul className={styles.reasons}>
        {reasons.map(reason => (
          <li key={JSON.stringify(reason)}>
            <Reason reason={reason} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Reason({ reason }: { reason: CalendarConflictReason }) {
  const { kind, entityRef, dependsOn, owner } = reason;
  const { t } = useMessages<'calendar'>();
  if (kind === 'dependency' && entityRef && dependsOn) {
    return (
      <>
        <EntityLink entityRef={entityRef} /> {t('calendar.conflicts.dependsOn')}{' '}
        <EntityLink entityRef={dependsOn} />
      </>
    );
  }
  const ref = kind === 'owner' ? owner : entityRef;
  return (
    <>
      {t(`calendar.conflicts.${kind === 'owner' ? 'owner' : 'entity'}`)}{' '}
      {ref && <EntityLink entityRef={ref} />}
    </>
  );
}
