/** Protocols that a link may have. */
export const linkProtocols: readonly string[] = [
  'http',
  'https',
  'mailto',
  'tel',
];

/** Protocols that an image may have; of `data`, images alone. */
export const imageProtocols: readonly string[] = ['http', 'https', 'data'];

/**
 * Whether a link may lead there: a relative address, or one of a harmless protocol.
 *
 * @remarks
 *
 * Browsers drop tabs, line feeds and leading control characters before they look for the protocol, so this does as well.
 */
export function isAllowedUrl(url: string): boolean {
  const protocol = protocolOf(url);
  return protocol === undefined || linkProtocols.includes(protocol);
}

/** Whether an image may come from there. */
export function isAllowedImageUrl(url: string): boolean {
  const protocol = protocolOf(url);
  if (protocol === 'data') {
    return /^\s*data:image\//i.test(url);
  }
  return protocol === undefined || imageProtocols.includes(protocol);
}

/** The protocol of an address in lower case, without its colon; `undefined` for a relative one. */
export function protocolOf(url: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what hides a protocol
  const visible = url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b\ufeff]/g, '');
  return /^([a-z][a-z0-9+.-]*):/i.exec(visible)?.[1].toLowerCase();
}
