import type { Release } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { EntityLink } from '../../components/EntityLink';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import { windowText } from '../windowTimes';
import { Sentence } from './Sentence';

/** Which freeze or window it is, by the reader's clock; where that may not be told, what the backend says. */
export function ViolationText(props: {
  violation: Release['windowViolations'][number];
}) {
  const { kind, title, start, end, entityRef, message } = props.violation;
  const { t } = useMessages<'releasePage'>();
  const locale = useLocale();
  if (!title || !start || !end) return <Sentence text={message} />;
  const zone = DateTime.local().zoneName ?? 'utc';
  return t(`releasePage.window.${kind === 'freeze' ? 'inFreeze' : 'outside'}`, {
    title,
    of: entityRef
      ? t('releasePage.window.of', {
          entity: <EntityLink entityRef={entityRef} />,
        })
      : '',
    time: windowText({ start, end }, zone, locale),
  });
}
