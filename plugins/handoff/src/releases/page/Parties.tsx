import { Fragment } from 'react';
import { EntityName } from '../../components/EntityName';

/** More are told by their number. */
const SHOWN = 5;

/** Users and Groups by name. */
export function Parties({ refs }: { refs: readonly string[] }) {
  const hidden = refs.length - SHOWN;
  return (
    <>
      {refs.slice(0, SHOWN).map((ref, index) => (
        <Fragment key={ref}>
          {index > 0 && ', '}
          <EntityName entityRef={ref} />
        </Fragment>
      ))}
      {hidden > 0 && (
        <span title={refs.slice(SHOWN).join('\n')}>, +{hidden}</span>
      )}
    </>
  );
}
