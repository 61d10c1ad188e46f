import { WrapTextIcon } from 'lucide-react';
import { toString } from 'hast-util-to-string';
import { type ComponentPropsWithoutRef, useState } from 'react';
import type { ExtraProps } from 'hast-util-to-jsx-runtime';
import styles from './CodeBlock.module.css';
import { codeLanguage } from './codeLanguage';
import { CopyButton } from './CopyButton';
import { Diagram } from './Diagram';
import { useMarkdown } from './MarkdownContext';
import { useOverflow } from './useOverflow';

/** A fenced block: code in colours with a button that copies it, or the diagram that it describes. */
export function CodeBlock(props: ComponentPropsWithoutRef<'pre'> & ExtraProps) {
  const { node, children } = props;
  const language = codeLanguage(node);
  const code = node ? toString(node).replace(/\n$/, '') : '';
  return language === 'mermaid' ? (
    <Diagram source={code} />
  ) : (
    <Code code={code} language={language}>
      {children}
    </Code>
  );
}

function Code(props: {
  code: string;
  language: string | undefined;
  children: ComponentPropsWithoutRef<'pre'>['children'];
}) {
  const { code, language, children } = props;
  const { t } = useMarkdown();
  const { ref, overflows } = useOverflow<HTMLPreElement>();
  const [wraps, setWraps] = useState(false);
  return (
    <div className={styles.block}>
      <div className={styles.bar}>
        <span className={styles.language}>{language}</span>
        {(overflows || wraps) && (
          <button
            className={styles.button}
            type="button"
            aria-pressed={wraps}
            aria-label={t('reader.code.wrap')}
            title={t('reader.code.wrap')}
            onClick={() => setWraps(!wraps)}
          >
            <WrapTextIcon size={16} aria-hidden="true" />
          </button>
        )}
        <CopyButton code={code} language={language} />
      </div>
      <pre
        ref={ref}
        className={styles.code}
        data-wraps={wraps}
        {...(overflows && {
          role: 'group',
          tabIndex: 0,
          'aria-label': t('reader.code.label', { language: language ?? '' }),
        })}
      >
        {children}
      </pre>
    </div>
  );
}
