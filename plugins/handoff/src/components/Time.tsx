import { DateTime } from 'luxon';
import { absoluteTime, relativeTime } from './times';
import { useLocale } from './useLocale';
import { useNow } from './useNow';

/** How long ago or how far ahead a time is; the exact time with its zone is its tooltip. */
export function Time(props: { at: string }) {
  const now = useNow();
  const locale = useLocale();
  const at = DateTime.fromISO(props.at);
  return (
    <time dateTime={props.at} title={absoluteTime(at, locale)}>
      {relativeTime(at, now, locale)}
    </time>
  );
}
