import { Avatar, Card, CardBody, Flex, Text } from '@backstage/ui';
import { Logo } from '../../Logo';
import styles from './SignInChoice.module.css';
import type { SignInOption } from './signInOptions';

/** The people to sign in as, one card each. */
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
          <Text as="h1" variant="title-medium" weight="bold">
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
              <Card
                className={styles.card}
                label={`Sign in as ${option.title}`}
                onPress={() => props.onChoose(option.entityRef)}
              >
                <CardBody>
                  <Flex align="center" gap="3">
                    <Avatar
                      src=""
                      name={option.title}
                      size="large"
                      purpose="decoration"
                    />
                    <Flex direction="column" gap="1">
                      <Text variant="body-large" weight="bold">
                        {option.title}
                      </Text>
                      <Text color="secondary">{option.description}</Text>
                    </Flex>
                  </Flex>
                </CardBody>
              </Card>
            </li>
          ))}
        </ul>
      </Flex>
    </main>
  );
}
