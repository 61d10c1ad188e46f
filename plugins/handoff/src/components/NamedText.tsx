import { Fragment } from 'react';
import { EntityName } from './EntityName';

/** A user or group, in full, as the backend names them in its sentences. */
const REFS = /\b((?:user|group):[\w.-]+\/[\w.-]*\w)/;

/** A sentence of the backend with the names of people instead of their refs. */
export function NamedText({ text }: { text: string }) {
  return (
    <>
      {text
        .split(REFS)
        .map((part, index) =>
          index % 2 ? (
            <EntityName key={index} entityRef={part} />
          ) : (
            <Fragment key={index}>{part}</Fragment>
          ),
        )}
    </>
  );
}
