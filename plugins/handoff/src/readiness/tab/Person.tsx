import { NamedText } from '../../components/NamedText';

const ENTITY_OWNER = 'entity-owner';

/** A User or Group by name, a service by its subject, the owner of the entity in words. */
export function Person(props: { who: string; entityOwner?: string }) {
  const { who, entityOwner = ENTITY_OWNER } = props;
  return <NamedText text={who === ENTITY_OWNER ? entityOwner : who} />;
}
