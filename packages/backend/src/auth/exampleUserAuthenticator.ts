import type { Config } from '@backstage/config';
import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';

/** Names the chosen user, as full ref. The sign-in page of the app sets it. */
const EXAMPLE_USER_HEADER = 'x-handoff-example-user';

interface ExampleUser {
  entityRef: string;
  displayName: string;
}

/**
 * Believes what the browser says about who is in front of it, but only for the users that
 * `auth.providers.example-user.users` lists, and only in development.
 */
export const exampleUserAuthenticator = createProxyAuthenticator({
  async defaultProfileTransform(user: ExampleUser) {
    return { profile: { displayName: user.displayName } };
  },
  initialize({ config }) {
    return { enabled: isEnabled(config), users: readExampleUsers(config) };
  },
  async authenticate({ req }, { enabled, users }) {
    if (!enabled) {
      throw new NotAllowedError(
        "Example users cannot sign in outside of a development environment unless 'auth.providers.example-user.dangerouslyAllowOutsideDevelopment' is enabled",
      );
    }
    const entityRef = req.header(EXAMPLE_USER_HEADER);
    if (!entityRef) {
      throw new AuthenticationError(
        `Choose an example user: the header ${EXAMPLE_USER_HEADER} is missing`,
      );
    }
    const result = users.find(user => user.entityRef === entityRef);
    if (!result) {
      throw new NotAllowedError(
        `'${entityRef}' is not one of the example users in auth.providers.example-user.users`,
      );
    }
    return { result };
  },
});

function isEnabled(config: Config): boolean {
  return (
    process.env.NODE_ENV === 'development' ||
    config.getOptionalBoolean('dangerouslyAllowOutsideDevelopment') === true
  );
}

function readExampleUsers(config: Config): ExampleUser[] {
  return config.getConfigArray('users').map(user => ({
    entityRef: user.getString('entityRef'),
    displayName: user.getString('title'),
  }));
}
