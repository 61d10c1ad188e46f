/** Signs in as the guest, and returns the headers that other requests carry. */
export async function signInAsGuest(
  url: string,
): Promise<Record<string, string>> {
  const { backstageIdentity } = await fetchJson<{
    backstageIdentity: { token: string };
  }>(`${url}/api/auth/guest/refresh`);
  return { authorization: `Bearer ${backstageIdentity.token}` };
}

/** Sends something to the plugin, as the guest or with a token. Throws with the answer when it is an error. */
export async function postJson<T>(
  url: string,
  path: string,
  body: object,
  token?: string,
): Promise<T> {
  const headers = token
    ? { authorization: `Bearer ${token}` }
    : await signInAsGuest(url);
  return fetchJson<T>(`${url}/api/handoff${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Asks the portal's backend. Throws with the answer when it is an error. */
export async function fetchJson<T>(
  url: string,
  options?: RequestInit,
): Promise<T> {
  const response = await fetch(url, options);
  if (!response.ok) {
    throw new Error(
      `${url} answered ${response.status}: ${await response.text()}`,
    );
  }
  return response.json();
}
