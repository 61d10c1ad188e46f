import type { Heading } from 'backstage-plugin-handoff-common';
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { memo, useMemo, useState } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { useMessages } from '../../../translation';
import { CodeBlock } from './CodeBlock';
import styles from './Markdown.module.css';
import {
  type LinkTarget,
  type MarkdownContextValue,
  MarkdownProvider,
  type DocumentSteps,
} from './MarkdownContext';
import { MarkdownHeading } from './MarkdownHeading';
import { MarkdownImage } from './MarkdownImage';
import { MarkdownItem } from './MarkdownItem';
import { MarkdownLink } from './MarkdownLink';
import { MarkdownTable } from './MarkdownTable';
import { renderTree } from './renderTree';
import { TaskCheckbox } from './TaskCheckbox';
import syntax from './syntax.module.css';

export interface MarkdownProps {
  /** Without front matter. */
  content: string;
  /** What the backend calls the headings of this content; without it they get names of the same kind. */
  headings?: readonly Heading[];
  /**
   * How many levels headings are lowered, so that they fit below those of the page.
   *
   * @defaultValue 0
   */
  headingOffset?: number;
  /** Where a relative or absolute link leads; `undefined` shows a relative one as text that leads nowhere. */
  resolveLink(href: string): LinkTarget | undefined;
  /** Where an image is to be had; `undefined` shows what its author says of it. */
  resolveImage(src: string): string | undefined;
  /** Address of a heading, to be copied. Without it, that of the page with the heading as fragment. */
  headingUrl?(slug: string): string;
  onHeadingCopied?(slug: string): void;
  steps?: DocumentSteps;
}

const components: Partial<Components> = {
  a: MarkdownLink,
  h1: MarkdownHeading,
  h2: MarkdownHeading,
  h3: MarkdownHeading,
  h4: MarkdownHeading,
  h5: MarkdownHeading,
  h6: MarkdownHeading,
  img: MarkdownImage,
  input: TaskCheckbox,
  li: MarkdownItem,
  pre: CodeBlock,
  table: MarkdownTable,
};

const noHeadings: readonly Heading[] = [];

/**
 * Markdown as people wrote it, safe to show.
 *
 * @remarks
 *
 * Heavy: import it lazily. It renders anew only when its content, headings or callbacks are others, so keep those stable.
 */
export const Markdown = memo(RenderedMarkdown);

function RenderedMarkdown(props: MarkdownProps) {
  const { content, headings = noHeadings } = props;
  const { t } = useMessages<'reader'>();
  const [announcement, announce] = useState('');
  const context = useContextValue(props, t, announce);
  const rendered = useMemo(() => {
    const labels = {
      alerts: {
        note: t('reader.alert.note'),
        tip: t('reader.alert.tip'),
        important: t('reader.alert.important'),
        warning: t('reader.alert.warning'),
        caution: t('reader.alert.caution'),
      },
      footnotes: t('reader.footnotes'),
      footnoteBack: (number: number) =>
        t('reader.footnoteBack', { number: String(number) }),
    };
    return toJsxRuntime(renderTree(content, headings, labels), {
      Fragment,
      jsx,
      jsxs,
      components,
      passKeys: true,
      passNode: true,
    });
  }, [content, headings, t]);
  return (
    <MarkdownProvider value={context}>
      <div className={`${styles.markdown} ${syntax.colours}`}>{rendered}</div>
      <span className={styles.announcement} role="status">
        {announcement}
      </span>
    </MarkdownProvider>
  );
}

function useContextValue(
  props: MarkdownProps,
  t: MarkdownContextValue['t'],
  announce: MarkdownContextValue['announce'],
): MarkdownContextValue {
  const { headingOffset = 0, resolveLink, resolveImage } = props;
  const { headingUrl = urlOfHeading, onHeadingCopied, steps } = props;
  return useMemo(
    () => ({
      t,
      announce,
      headingOffset,
      resolveLink,
      resolveImage,
      headingUrl,
      onHeadingCopied,
      steps,
    }),
    [
      t,
      announce,
      headingOffset,
      resolveLink,
      resolveImage,
      headingUrl,
      onHeadingCopied,
      steps,
    ],
  );
}

function urlOfHeading(slug: string): string {
  const url = new URL(window.location.href);
  url.hash = slug;
  return url.toString();
}
