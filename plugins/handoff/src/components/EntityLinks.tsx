import { EntityLink } from './EntityLink';
import { distinctName } from './entityName';

/** More are told by their number. */
const SHOWN = 3;

/** The entities that something is about, told apart where they share a name. */
export function EntityLinks({ entityRefs }: { entityRefs: string[] }) {
  const hidden = entityRefs.length - SHOWN;
  return (
    <>
      {entityRefs.slice(0, SHOWN).map(entityRef => (
        <EntityLink
          key={entityRef}
          entityRef={entityRef}
          title={distinctName(entityRef, entityRefs)}
        />
      ))}
      {hidden > 0 && (
        <span title={entityRefs.slice(SHOWN).join('\n')}>+{hidden}</span>
      )}
    </>
  );
}
