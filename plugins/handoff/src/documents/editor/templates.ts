import {
  startDocument,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';
import type { Translate } from '../../translation';

/** What a new document of a kind begins with, in the language of the reader. */
export function templateOf(
  kind: DocumentKind,
  title: string,
  t: Translate<'editor'>,
): string {
  return startDocument({
    kind,
    title,
    hint: kind === 'runbook' ? t('editor.template.alerts') : undefined,
    sections: t(`editor.template.${kind}`),
  });
}
