import { EntityName } from '../components/EntityName';

const USER_REF = /^user:[^/]+\/[^/]+$/;

/** Whoever made a change: a User by name, anybody else as the source names them. */
export function Author({ author }: { author: string }) {
  return USER_REF.test(author) ? (
    <EntityName entityRef={author} />
  ) : (
    <>{author}</>
  );
}
