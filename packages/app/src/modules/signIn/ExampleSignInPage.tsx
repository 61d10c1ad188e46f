import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  type SignInPageProps,
} from '@backstage/core-plugin-api';
import { useCallback, useMemo, useState } from 'react';
import { ForgettingIdentity } from './ForgettingIdentity';
import { rememberedChoice } from './rememberedChoice';
import { SignInChoice } from './SignInChoice';
import { SignInError } from './SignInError';
import { readSignInOptions } from './signInOptions';

/**
 * Offers the guest and the example users, and signs in the one who was chosen, at once when that was done before in
 * this tab. The address stays as it is meanwhile, so that a link leads to where it points.
 */
export function ExampleSignInPage({ onSignInSuccess }: SignInPageProps) {
  const config = useApi(configApiRef);
  const options = useMemo(() => readSignInOptions(config), [config]);
  const [chosen, setChosen] = useState(() => rememberedChoice.get());
  const [attempt, setAttempt] = useState(1);

  const choose = (entityRef: string) => {
    rememberedChoice.set(entityRef);
    setChosen(entityRef);
  };
  const chooseAgain = useCallback(() => {
    rememberedChoice.forget();
    setChosen(undefined);
  }, []);

  const option = options.find(({ entityRef }) => entityRef === chosen);
  const ErrorComponent = useCallback(
    ({ error }: { error?: Error }) => (
      <SignInError
        title={option?.title ?? ''}
        error={error}
        onRetry={() => setAttempt(previous => previous + 1)}
        onChooseAgain={chooseAgain}
      />
    ),
    [option, chooseAgain],
  );

  if (!option) {
    return (
      <SignInChoice
        title={config.getString('app.title')}
        options={options}
        onChoose={choose}
      />
    );
  }
  return (
    <ProxiedSignInPage
      key={attempt}
      provider={option.provider}
      headers={option.headers}
      ErrorComponent={ErrorComponent}
      onSignInSuccess={identity =>
        onSignInSuccess(
          new ForgettingIdentity(identity, rememberedChoice.forget),
        )
      }
    />
  );
}
