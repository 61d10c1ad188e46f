import type { ConfigApi } from '@backstage/core-plugin-api';

/** Somebody to sign in as, and how the backend is told. */
export interface SignInOption {
  /** Full ref of the User. */
  entityRef: string;
  title: string;
  description: string;
  /** Id of the auth provider. */
  provider: 'guest' | 'example-user';
  headers: Record<string, string>;
}

const GUEST: SignInOption = {
  entityRef: 'user:default/guest',
  title: 'Guest',
  description: 'Checkout, only looks around',
  provider: 'guest',
  headers: {},
};

/** The guest and the users that the configuration lists. */
export function readSignInOptions(config: ConfigApi): SignInOption[] {
  const users =
    config.getOptionalConfigArray('auth.providers.example-user.users') ?? [];
  return [
    ...users.map((user): SignInOption => {
      const entityRef = user.getString('entityRef');
      return {
        entityRef,
        title: user.getString('title'),
        description: user.getString('description'),
        provider: 'example-user',
        headers: { 'x-handoff-example-user': entityRef },
      };
    }),
    GUEST,
  ];
}
