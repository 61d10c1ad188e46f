import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { ComponentPropsWithoutRef } from 'react';
import type { ExtraProps } from 'hast-util-to-jsx-runtime';
import { useMarkdown } from './MarkdownContext';
import styles from './MarkdownTable.module.css';
import { useOverflow } from './useOverflow';
import { walkElements } from './walkElements';

/** A table that scrolls within itself, with its head in sight. */
export function MarkdownTable(
  props: ComponentPropsWithoutRef<'table'> & ExtraProps,
) {
  const { node, children, ...rest } = props;
  const { t } = useMarkdown();
  const { ref, overflows } = useOverflow<HTMLDivElement>();
  return (
    <div
      ref={ref}
      className={styles.scroll}
      {...(overflows && {
        role: 'group',
        tabIndex: 0,
        'aria-label': t('reader.table.label', { columns: columnsOf(node) }),
      })}
    >
      <table {...rest} className={styles.table}>
        {children}
      </table>
    </div>
  );
}

function columnsOf(table: Element | undefined): string {
  const names: string[] = [];
  if (table) {
    walkElements(table, element => {
      if (element.tagName === 'th') {
        names.push(toString(element).trim());
      }
    });
  }
  return names.filter(Boolean).join(', ');
}
