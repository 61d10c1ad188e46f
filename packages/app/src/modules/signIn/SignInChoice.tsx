import { Avatar, Flex, Text } from '@backstage/ui';
import { Logo } from '../../Logo';
import styles from './SignInChoice.module.css';
import type { SignInOption } from './signInOptions';

/** The people to sign in as, one button each. */
export function SignInChoice(props: {
  title: string;
  options: SignInOption[];
  onChoose: (entityRef: string) => void;
}) {
  return (
    <main className={styles.page}>
      <Flex direction="column" gap="6" className={styles.content}>
        <Flex align="center" gap="3">
          <Logo size={40} />
          <Text
            as="h1"
            variant={{ initial: 'title-small', sm: 'title-medium' }}
            weight="bold"
          >
            {props.title}
          </Text>
        </Flex>
        <Text as="p" variant="body-large" color="secondary">
          Quillmark is a payments company that does not exist. Choose who you
          are there; no password needed.
        </Text>
        <ul className={styles.list}>
          {props.options.map(option => (
            <li key={option.entityRef}>
              <button
                type="button"
                className={styles.option}
                aria-label={`Sign in as ${option.title}`}
                aria-describedby={`about-${option.entityRef}`}
                onClick={() => props.onChoose(option.entityRef)}
              >
                <Avatar
                  src=""
                  name={option.title}
                  size="large"
                  purpose="decoration"
                />
                <span className={styles.person}>
                  <Text variant="body-large" weight="bold">
                    {option.title}
                  </Text>
                  <Text color="secondary" id={`about-${option.entityRef}`}>
                    {option.description}
                  </Text>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Flex>
    </main>
  );
}
