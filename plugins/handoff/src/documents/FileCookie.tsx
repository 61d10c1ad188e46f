import { useCookieAuthRefresh } from '@backstage/plugin-auth-react';
import type { ReactNode } from 'react';

/**
 * Lets the images and files below be loaded with the reader's identity, which an image or a link can carry in a cookie alone.
 *
 * @remarks
 *
 * Text is worth more than images in an incident: when there is no cookie to be had, the text shows all the same.
 */
export function FileCookie(props: { children: ReactNode }) {
  const { status } = useCookieAuthRefresh({ pluginId: 'handoff' });
  return status === 'loading' ? null : <>{props.children}</>;
}
