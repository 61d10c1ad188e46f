import { DateTime } from 'luxon';
import { Fragment } from 'react';
import { NamedText } from '../../components/NamedText';
import { useLocale } from '../../components/useLocale';

/** A time as the backend writes it in its sentences. */
const TIMES = /\b(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)/;

/** A sentence of the backend with names of people instead of refs, and times by the reader's clock. */
export function Sentence({ text }: { text: string }) {
  return (
    <>
      {text.split(TIMES).map((part, index) => (
        <Fragment key={index}>
          {index % 2 ? <ExactTime at={part} /> : <NamedText text={part} />}
        </Fragment>
      ))}
    </>
  );
}

/** A time of which the minute counts. */
export function ExactTime({ at }: { at: string }) {
  const locale = useLocale();
  const text = DateTime.fromISO(at)
    .setLocale(locale)
    .toLocaleString({ ...DateTime.DATETIME_MED, timeZoneName: 'short' });
  return <time dateTime={at}>{text}</time>;
}
