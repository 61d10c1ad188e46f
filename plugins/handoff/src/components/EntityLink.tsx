import { Link } from 'react-router-dom';
import { entityName } from './entityName';
import styles from './EntityLink.module.css';
import { useEntityLinks } from './useEntityLinks';

/** An entity by its title, or by its name where no title is known, without asking the catalog. */
export function EntityLink(props: { entityRef: string; title?: string }) {
  const links = useEntityLinks();
  return (
    <Link
      className={styles.link}
      to={links.entity(props.entityRef)}
      title={props.entityRef}
    >
      {props.title ?? entityName(props.entityRef)}
    </Link>
  );
}
