import { useApi } from '@backstage/core-plugin-api';
import type { LoadAhead, TeamLoad } from 'backstage-plugin-handoff-common';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { EntityLink } from '../../components/EntityLink';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { Section } from '../../components/Section';
import { useDay } from '../../readiness/tab/useDay';
import { useMessages } from '../../translation';
import { readersTimeZone, type FigureQuery } from '../insightsState';
import styles from './Outlook.module.css';
import { WeekPeriods } from './WeekPeriods';

/** What open releases ask of their teams, week by week. */
export function LoadAheadSection({ query }: { query: FigureQuery }) {
  const { t } = useMessages<'insights'>();
  const { insights } = useApi(handoffApiRef);
  const { entityRef, system, owner } = query;
  const { value, error, retry } = useAsyncRetry(
    () =>
      insights.getLoad({
        entityRef,
        system,
        owner,
        timeZone: readersTimeZone(),
      }),
    [insights, entityRef, system, owner],
  );
  return (
    <Section title={t('insights.load.title')}>
      <p className={styles.hint}>{t('insights.load.description')}</p>
      {error && (
        <ErrorNotice
          title={t('insights.load.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!value && !error && (
        <Loading label={t('insights.load.loading')} height={80} />
      )}
      {value?.teams.length === 0 && (
        <p className={styles.hint}>{t('insights.load.none')}</p>
      )}
      {value && value.teams.length > 0 && (
        <>
          <LoadTable load={value} />
          {!value.periods && (
            <p className={styles.hint}>{t('insights.load.noCalendar')}</p>
          )}
        </>
      )}
    </Section>
  );
}

function LoadTable({ load }: { load: LoadAhead }) {
  const { t } = useMessages<'insights'>();
  const day = useDay();
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label={t('insights.load.title')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('insights.load.team')}</th>
            <th scope="col">{t('insights.load.overdue')}</th>
            {load.weeks.map(({ start }, index) => (
              <th key={start} scope="col">
                {index === 0 ? t('insights.load.now') : day(start)}
              </th>
            ))}
            <th scope="col">{t('insights.load.later')}</th>
          </tr>
        </thead>
        <tbody>
          {load.teams.map(team => (
            <TeamRow
              key={team.party ?? ''}
              team={team}
              periods={load.periods}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TeamRow(props: { team: TeamLoad; periods: LoadAhead['periods'] }) {
  const { t } = useMessages<'insights'>();
  const { party, overdue, weeks, later } = props.team;
  return (
    <tr>
      <th scope="row">
        {party ? <EntityLink entityRef={party} /> : t('insights.load.nobody')}
      </th>
      <td>{overdue > 0 && t('insights.load.tasks', { count: overdue })}</td>
      {weeks.map((week, index) => (
        // Weeks never change their places.
        // eslint-disable-next-line react/no-array-index-key
        <td key={index}>
          <Amounts load={week} />
          <WeekPeriods held={week.periods} periods={props.periods} />
        </td>
      ))}
      <td>
        <Amounts load={later} />
      </td>
    </tr>
  );
}

function Amounts({ load }: { load: TeamLoad['later'] }) {
  const { t } = useMessages<'insights'>();
  const { releases, tasks } = load;
  return (
    <>
      {releases > 0 && (
        <div>{t('insights.load.releases', { count: releases })}</div>
      )}
      {tasks > 0 && <div>{t('insights.load.tasks', { count: tasks })}</div>}
    </>
  );
}
