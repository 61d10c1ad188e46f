import { useApi } from '@backstage/core-plugin-api';
import type { Run } from 'backstage-plugin-handoff-common';
import { useEffect, useState } from 'react';
import { handoffApiRef } from '../../api';
import { saveFile } from '../../components/saveFile';
import { copyText } from '../../documents/reader/copyText';

const FEEDBACK_MILLISECONDS = 4_000;

/** The record of a run as Markdown, for a ticket: to the clipboard, or as a file. */
export function useRunExport({ id, document: { title } }: Run) {
  const { runs } = useApi(handoffApiRef);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');

  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), FEEDBACK_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [state]);

  const attempt = async (
    deliver: (markdown: string) => unknown,
    done: 'idle' | 'copied',
  ) => {
    try {
      await deliver(await runs.export(id));
      setState(done);
    } catch {
      setState('failed');
    }
  };
  return {
    state,
    copy: () => attempt(copyText, 'copied'),
    download: () =>
      attempt(
        markdown =>
          saveFile(`${fileName(title)}.md`, markdown, 'text/markdown'),
        'idle',
      ),
  };
}

function fileName(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'run';
}
