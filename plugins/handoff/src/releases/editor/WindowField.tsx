import { Button } from '@backstage/ui';
import { DateTime } from 'luxon';
import { useLocale } from '../../components/useLocale';
import { shortDuration } from '../../runs/durations';
import { useMessages } from '../../translation';
import { isSameClock, windowText } from '../windowTimes';
import { LocalTimeField } from './LocalTimeField';
import {
  readLocalTime,
  toWindow,
  windowProblem,
  type WindowDraft,
} from './planWindow';
import styles from './ReleaseEditor.module.css';
import { ZoneField } from './ZoneField';

/** When a release may be deployed, by the clock of a time zone; says what cannot be, and what it means for the reader. */
export function WindowField(props: {
  value: WindowDraft;
  onChange: (value: WindowDraft) => void;
}) {
  const { value, onChange } = props;
  const { start, end, timeZone } = value;
  const { t } = useMessages<'releaseEditor'>();
  const locale = useLocale();
  const own = DateTime.local().zoneName ?? 'UTC';
  const problem = windowProblem(value);
  const window = toWindow(value);
  const change = (changes: Partial<WindowDraft>) =>
    onChange({ ...value, ...changes });
  const instead = readLocalTime(problem === 'endGap' ? end : start, timeZone);
  // A window is about to be said while only its start is there.
  const isUnfinished = problem === 'endMissing' && !end;
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>
        {t('releaseEditor.field.window')}
      </legend>
      <div className={styles.window}>
        <LocalTimeField
          label={t('releaseEditor.window.start')}
          value={start}
          timeZone={timeZone}
          isLater={value.startsLater}
          onChange={typed =>
            change({
              start: typed,
              startsLater: false,
              ...endAfter(typed, end),
            })
          }
          onLater={startsLater => change({ startsLater })}
        />
        <LocalTimeField
          label={t('releaseEditor.window.end')}
          value={end}
          min={start}
          timeZone={timeZone}
          isLater={value.endsLater}
          onChange={typed => change({ end: typed, endsLater: false })}
          onLater={endsLater => change({ endsLater })}
        />
        <ZoneField
          value={timeZone}
          own={own}
          onChange={zone => change({ timeZone: zone })}
        />
        {(start || end) && (
          <Button
            className={styles.add}
            size="small"
            variant="tertiary"
            onPress={() => change({ start: '', end: '' })}
          >
            {t('releaseEditor.window.clear')}
          </Button>
        )}
      </div>
      <div role="status">
        {problem && !isUnfinished && (
          <p className={styles.problem}>
            {t(`releaseEditor.window.problem.${problem}`, {
              timeZone,
              time:
                instead.type === 'gap'
                  ? instead.instead
                      .setLocale(locale)
                      .toLocaleString(DateTime.TIME_SIMPLE)
                  : '',
            })}
          </p>
        )}
        {!start && !end && (
          <p className={styles.hint}>{t('releaseEditor.window.none')}</p>
        )}
        {window && (
          <p className={styles.hint}>
            {t('releaseEditor.window.lasts', {
              duration: shortDuration(
                DateTime.fromISO(window.end)
                  .diff(DateTime.fromISO(window.start))
                  .toMillis(),
                locale,
              ),
            })}{' '}
            {!isSameClock(window, own) &&
              t('releaseEditor.window.yours', {
                time: windowText(window, own, locale),
              })}
          </p>
        )}
      </div>
    </fieldset>
  );
}

/** Whoever moves the start to another day means the end as well, where it was not said yet. */
function endAfter(start: string, end: string): Partial<WindowDraft> {
  return start && !end ? { end: start } : {};
}
