const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address when a browser may follow it, `undefined` for one that could run a script or has no meaning on its own.
 */
export function safeHref(address: string | undefined): string | undefined {
  if (!address) {
    return undefined;
  }
  try {
    return SAFE_PROTOCOLS.has(new URL(address).protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
