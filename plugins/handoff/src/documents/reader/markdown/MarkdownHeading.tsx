import { CheckIcon, LinkIcon } from 'lucide-react';
import type { ComponentPropsWithoutRef } from 'react';
import type { ExtraProps } from 'hast-util-to-jsx-runtime';
import { useCopy } from '../useCopy';
import { headingText } from './headingText';
import { useMarkdown } from './MarkdownContext';
import styles from './MarkdownHeading.module.css';
import { headingDepth } from './assignHeadingIds';
import { useReaderExtras } from './ReaderExtras';
import { StepTick, useStepNumber } from './StepTick';

type HeadingTag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** A heading of the document, lowered to fit below those of the page, with a link to it. */
export function MarkdownHeading(
  props: ComponentPropsWithoutRef<'h1'> & ExtraProps & { 'data-line'?: string },
) {
  const { node, children, 'data-line': _line, ...rest } = props;
  const step = useStepNumber(node);
  const { headingOffset } = useMarkdown();
  const extras = useReaderExtras();
  const depth = node && headingDepth(node);
  if (!depth) {
    return <h2 {...rest}>{children}</h2>;
  }
  const Tag = `h${Math.min(depth + headingOffset, 6)}` as HeadingTag;
  return (
    <>
      <div className={styles.row} data-depth={depth}>
        <Tag {...rest} className={styles.heading}>
          {children}
        </Tag>
        {rest.id && <HeadingLink id={rest.id} text={headingText(node)} />}
        {step && (
          <span className={styles.tick}>
            <StepTick step={step} />
          </span>
        )}
        {rest.id && extras.besideHeading?.(rest.id, headingText(node))}
      </div>
      {rest.id && extras.belowHeading?.(rest.id)}
    </>
  );
}

function HeadingLink(props: { id: string; text: string }) {
  const { id, text } = props;
  const { t, headingUrl, onHeadingCopied, announce } = useMarkdown();
  const messages = {
    copied: t('reader.heading.copied'),
    failed: t('reader.heading.copyFailed'),
  };
  const { state, copy } = useCopy(result => announce(messages[result]));
  const Icon = state === 'copied' ? CheckIcon : LinkIcon;
  return (
    <>
      <a
        className={styles.link}
        href={`#${id}`}
        aria-label={t('reader.heading.copyLink', { heading: text })}
        data-state={state}
        onClick={() => {
          copy(headingUrl(id));
          onHeadingCopied?.(id);
        }}
      >
        <Icon size="1em" aria-hidden="true" />
      </a>
      {state !== 'idle' && (
        <span className={styles.feedback} aria-hidden="true">
          {messages[state]}
        </span>
      )}
    </>
  );
}
