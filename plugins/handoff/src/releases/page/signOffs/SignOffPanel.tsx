import { Disclosure } from '../../../components/Disclosure';
import { useMessages } from '../../../translation';
import { PartSection } from '../PartSection';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import { RoleItem } from './RoleItem';
import { SignOffText } from './SignOffText';
import { isLatest, roleStandings } from './standing';

/** Who has agreed, role by role, and what has become of earlier sign-offs. */
export function SignOffPanel() {
  const { release } = useReleasePage();
  const { t } = useMessages<'releasePage'>();
  const standings = roleStandings(release);
  const earlier = release.signOffs.filter(signOff => !isLatest(signOff));
  return (
    <PartSection name="sign-offs" title={t('releasePage.signOffs.title')}>
      {release.requiredRoles.length === 0 && (
        <p className={styles.hint}>{t('releasePage.signOffs.none')}</p>
      )}
      <ul className={styles.items}>
        {standings.map(standing => (
          <RoleItem key={standing.role} standing={standing} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <Disclosure summary={t('releasePage.signOffs.earlier')}>
          <ul className={styles.items}>
            {earlier.map(signOff => (
              <li key={signOff.id} className={styles.item}>
                <span className={styles.hint}>{signOff.role}</span>
                <SignOffText signOff={signOff} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </PartSection>
  );
}
