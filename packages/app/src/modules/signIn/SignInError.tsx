import { ResponseError } from '@backstage/errors';
import { Alert, Button, Flex } from '@backstage/ui';
import styles from './SignInChoice.module.css';

/** Why the sign-in failed, and what to do now. */
export function SignInError(props: {
  title: string;
  error?: Error;
  onRetry: () => void;
  onChooseAgain: () => void;
}) {
  return (
    <main className={styles.page}>
      <Flex direction="column" gap="4" className={styles.content}>
        <Alert
          status="danger"
          icon
          role="alert"
          title={`Cannot sign in as ${props.title}`}
          description={explain(props.error)}
        />
        <Flex gap="2">
          <Button onPress={props.onRetry}>Try again</Button>
          <Button variant="secondary" onPress={props.onChooseAgain}>
            Choose another user
          </Button>
        </Flex>
      </Flex>
    </main>
  );
}

function explain(error: Error | undefined): string {
  if (!(error instanceof ResponseError)) {
    return `The backend does not answer${
      error ? `: ${error.message}` : ''
    }. Is it still starting?`;
  }
  return error.statusCode === 404
    ? 'The catalog does not know this user yet. After the first start it takes a moment to read the examples.'
    : error.cause.message;
}
