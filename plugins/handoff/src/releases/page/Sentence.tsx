import { DateTime } from 'luxon';
import { Fragment, type ReactNode } from 'react';
import { EntityLink } from '../../components/EntityLink';
import { NamedText } from '../../components/NamedText';
import { useLocale } from '../../components/useLocale';

/** A time as the backend writes it in its sentences. */
const TIMES = /\b(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)/;

/** What can be deployed, in full, as the backend names it in its sentences. */
const ENTITIES =
  /\b((?:component|resource|api|system|domain):[\w.-]+\/[\w.-]*\w)/;

/** A sentence of the backend with names of people and entities instead of refs, and times by the reader's clock. */
export function Sentence({ text }: { text: string }) {
  return (
    <Split
      text={text}
      by={TIMES}
      found={at => <ExactTime at={at} />}
      rest={part => (
        <Split
          text={part}
          by={ENTITIES}
          found={entityRef => <EntityLink entityRef={entityRef} />}
          rest={words => <NamedText text={words} />}
        />
      )}
    />
  );
}

/** A text of which some parts are shown in another way than the rest. */
function Split(props: {
  text: string;
  /** With one group, which is what it finds. */
  by: RegExp;
  found: (part: string) => ReactNode;
  rest: (part: string) => ReactNode;
}) {
  const { text, by, found, rest } = props;
  return (
    <>
      {text.split(by).map((part, index) => (
        <Fragment key={index}>{index % 2 ? found(part) : rest(part)}</Fragment>
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
