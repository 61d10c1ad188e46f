import {
  setFrontMatter,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';
import type { Translate } from '../../translation';

/** What a new document of a kind begins with: its front matter, and the sections that an operator looks for. */
export function templateOf(
  kind: DocumentKind,
  title: string,
  t: Translate<'editor'>,
): string {
  const hint = kind === 'runbook' ? `# ${t('editor.template.alerts')}\n` : '';
  const text = `---\nkind: ${kind}\n${hint}---\n\n${t(
    `editor.template.${kind}`,
  )}`;
  return title ? setFrontMatter(text, 'title', title) : text;
}
