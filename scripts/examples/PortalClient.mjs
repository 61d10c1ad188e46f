import { setTimeout as pause } from 'node:timers/promises';

/** Of the example portal, see app-config.yaml: each may send one thing, and nothing else. */
const tokens = {
  alerts: 'development-only-alertmanager',
  changes: 'development-only-pipeline',
};
const waitMilliseconds = 120_000;
const pauseMilliseconds = 1_000;

/** Speaks to the backend of an example portal as its people, its pipeline and its alert manager do. */
export class PortalClient {
  #backend;
  #signal;
  #sessions = new Map();

  constructor({ backend, signal }) {
    this.#backend = backend;
    this.#signal = signal;
  }

  /** Reports changes as a pipeline, and returns their ids. */
  async reportChanges(changes) {
    const { items } = await this.#send('changes', {
      body: { changes },
      token: tokens.changes,
    });
    return items.map(({ id }) => id);
  }

  async sendAlerts(alerts) {
    await this.#send('alerts', { body: { alerts }, token: tokens.alerts });
  }

  /** Asks as somebody, or sends them a body; `user` is the name of one who can sign in, like `amara.osei`. */
  async as(user, path, { method, body } = {}) {
    const token = await this.#signIn(user);
    return this.#send(path, { method, body, token });
  }

  /** Has the documents of an entity read, as soon as the catalog knows it. Throws when it does not within two minutes. */
  async readDocuments(user, entityRef) {
    const path = `entities/${entityRef.replace(':', '/')}/refresh`;
    const deadline = Date.now() + waitMilliseconds;
    for (;;) {
      try {
        return await this.as(user, path, { method: 'POST' });
      } catch (error) {
        this.#signal?.throwIfAborted();
        if (Date.now() > deadline) throw error;
      }
      await pause(pauseMilliseconds, undefined, { signal: this.#signal });
    }
  }

  async #signIn(user) {
    const known = this.#sessions.get(user);
    if (known) return known;
    const { backstageIdentity } = await this.#fetch(
      `${this.#backend}/api/auth/example-user/refresh`,
      {
        headers: {
          'X-Requested-With': 'XMLHttpRequest',
          'X-Handoff-Example-User': `user:default/${user}`,
        },
      },
    );
    this.#sessions.set(user, backstageIdentity.token);
    return backstageIdentity.token;
  }

  async #send(path, { method, body, token }) {
    return this.#fetch(`${this.#backend}/api/handoff/${path}`, {
      method: method ?? (body ? 'POST' : 'GET'),
      headers: {
        Authorization: `Bearer ${token}`,
        'If-Match': '*',
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
  }

  async #fetch(url, options) {
    const answer = await fetch(url, { ...options, signal: this.#signal });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`${url} answered ${answer.status}: ${messageOf(text)}`);
    }
    return JSON.parse(text);
  }
}

/** What an error of Backstage says, without the stack that it tells in development. */
function messageOf(text) {
  try {
    return JSON.parse(text).error.message;
  } catch {
    return text;
  }
}
