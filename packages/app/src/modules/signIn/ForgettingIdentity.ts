import type { IdentityApi } from '@backstage/core-plugin-api';

/** An identity that runs something of its own when the user signs out. */
export class ForgettingIdentity implements IdentityApi {
  readonly #identity: IdentityApi;
  readonly #onSignOut: () => void;

  constructor(identity: IdentityApi, onSignOut: () => void) {
    this.#identity = identity;
    this.#onSignOut = onSignOut;
  }

  getProfileInfo() {
    return this.#identity.getProfileInfo();
  }

  getBackstageIdentity() {
    return this.#identity.getBackstageIdentity();
  }

  getCredentials() {
    return this.#identity.getCredentials();
  }

  async signOut() {
    this.#onSignOut();
    await this.#identity.signOut();
  }
}
