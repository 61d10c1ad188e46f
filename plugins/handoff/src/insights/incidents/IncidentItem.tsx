import { Button } from '@backstage/ui';
import type { Incident } from 'backstage-plugin-handoff-common';
import { Disclosure } from '../../components/Disclosure';
import { EntityLink } from '../../components/EntityLink';
import { Pill } from '../../components/Pill';
import { Time } from '../../components/Time';
import { useLocale } from '../../components/useLocale';
import { shortDuration } from '../../runs/durations';
import { useMessages } from '../../translation';
import { IncidentDeployments } from './IncidentDeployments';
import { IncidentIntervals } from './IncidentIntervals';
import { IncidentJudgements } from './IncidentJudgements';
import styles from './Incidents.module.css';
import { mergeableWith, type Judging } from './judging';

/** One incident: what it was made of, what it followed, and what people corrected of it. */
export function IncidentItem(props: {
  incident: Incident;
  /** Those that it may be one with. */
  others: Incident[];
  mayJudge: boolean;
  onJudge: (judging: Judging) => void;
  /** Called when something was taken back. */
  onChanged: () => void;
}) {
  const { incident, others, mayJudge, onJudge, onChanged } = props;
  const { entityRef, startedAt, intervals, isDismissed } = incident;
  const { t } = useMessages<'insights'>();
  const candidates = mergeableWith(incident, others);
  return (
    <li className={styles.incident} data-dismissed={isDismissed}>
      <div className={styles.head}>
        <strong className={styles.name}>{intervals[0].title}</strong>
        <EntityLink entityRef={entityRef} />
        <StatePill incident={incident} />
      </div>
      <div className={styles.facts}>
        <span>
          {t('insights.incidents.began', { time: <Time at={startedAt} /> })}
        </span>
        <Length incident={incident} />
        <span>
          {t('insights.incidents.intervals', { count: intervals.length })}
        </span>
      </div>
      <IncidentDeployments
        incident={incident}
        onUnlink={
          mayJudge
            ? deployment => onJudge({ kind: 'unlink', incident, deployment })
            : undefined
        }
      />
      <IncidentJudgements
        incident={incident}
        mayUndo={mayJudge}
        onUndone={onChanged}
      />
      <Disclosure summary={t('insights.incidents.details')}>
        <IncidentIntervals
          incident={incident}
          onSplit={
            mayJudge
              ? interval => onJudge({ kind: 'split', incident, interval })
              : undefined
          }
        />
      </Disclosure>
      {mayJudge && !isDismissed && (
        <div className={styles.actions}>
          {candidates.length > 0 && (
            <Button
              size="small"
              variant="secondary"
              onPress={() => onJudge({ kind: 'merge', incident, candidates })}
            >
              {t('insights.incidents.merge.action')}
            </Button>
          )}
          <Button
            size="small"
            variant="secondary"
            onPress={() => onJudge({ kind: 'dismiss', incident })}
          >
            {t('insights.incidents.dismiss.action')}
          </Button>
        </div>
      )}
    </li>
  );
}

function StatePill({ incident }: { incident: Incident }) {
  const { t } = useMessages<'insights'>();
  if (incident.isDismissed) {
    return <Pill tone="neutral">{t('insights.incidents.dismissed')}</Pill>;
  }
  if (!incident.endedAt) {
    return <Pill tone="danger">{t('insights.incidents.goesOn')}</Pill>;
  }
  return incident.isResolved ? (
    <Pill tone="success">{t('insights.incidents.resolved')}</Pill>
  ) : (
    <Pill tone="warning">{t('insights.incidents.unknown')}</Pill>
  );
}

function Length({ incident: { startedAt, endedAt } }: { incident: Incident }) {
  const { t } = useMessages<'insights'>();
  const locale = useLocale();
  if (!endedAt) return null;
  const length = Date.parse(endedAt) - Date.parse(startedAt);
  return (
    <span>
      {t('insights.incidents.took', { length: shortDuration(length, locale) })}
    </span>
  );
}
