/** Signs in as the guest, and returns the headers that other requests carry. */
export async function signInAsGuest(
  url: string,
): Promise<Record<string, string>> {
  const { backstageIdentity } = await fetchJson<{
    backstageIdentity: { token: string };
  }>(`${url}/api/auth/guest/refresh`);
  return { authorization: `Bearer ${backstageIdentity.token}` };
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
