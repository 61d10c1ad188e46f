import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { useRef, type RefObject } from 'react';
import useMedia from 'react-use/lib/useMedia';
import { useMessages } from '../../translation';
import styles from './DocumentEditor.module.css';
import { Preview } from './Preview';

/** From this width on, text and preview stand side by side; `DocumentEditor.module.css` says the same. */
const WIDE = '(min-width: 960px)';

/** The text and its preview, beside each other or one at a time. */
export function EditorPanes(props: {
  content: string;
  onChange: (content: string) => void;
  documents: HandoffDocument[];
  textArea: RefObject<HTMLTextAreaElement>;
}) {
  const { content, onChange, documents, textArea } = props;
  const { t } = useMessages<'editor'>();
  const isWide = useMedia(WIDE);
  const pane = useRef<HTMLElement>(null);
  const text = (
    <textarea
      ref={textArea}
      className={styles.text}
      aria-label={t('editor.text')}
      value={content}
      spellCheck
      onChange={event => onChange(event.target.value)}
      onScroll={event => followScroll(event.currentTarget, pane.current)}
    />
  );
  const preview = <Preview content={content} documents={documents} />;
  return isWide ? (
    <div className={styles.panes}>
      {text}
      <section
        ref={pane}
        className={styles.pane}
        aria-label={t('editor.preview')}
      >
        {preview}
      </section>
    </div>
  ) : (
    <Tabs>
      <TabList>
        <Tab id="text">{t('editor.text')}</Tab>
        <Tab id="preview">{t('editor.preview')}</Tab>
      </TabList>
      <TabPanel id="text" className={styles.panel}>
        {text}
      </TabPanel>
      <TabPanel id="preview" className={styles.panel}>
        {preview}
      </TabPanel>
    </Tabs>
  );
}

/** Scrolls the preview as far down as the text is. */
function followScroll(text: HTMLElement, preview: HTMLElement | null) {
  const length = text.scrollHeight - text.clientHeight;
  if (!preview || length <= 0) return;
  preview.scrollTop =
    (text.scrollTop / length) * (preview.scrollHeight - preview.clientHeight);
}
