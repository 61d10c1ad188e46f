import { Link, useSidebarOpenState } from '@backstage/core-components';
import { Logo } from '../../Logo';
import styles from './SidebarLogo.module.css';

/** The way home, with the name where the sidebar is wide enough. */
export function SidebarLogo() {
  const { isOpen } = useSidebarOpenState();
  return (
    <div className={styles.root}>
      <Link
        to="/"
        underline="none"
        className={styles.link}
        aria-label="Handoff, home"
      >
        <Logo />
        {isOpen && <span className={styles.name}>Handoff</span>}
      </Link>
    </div>
  );
}
