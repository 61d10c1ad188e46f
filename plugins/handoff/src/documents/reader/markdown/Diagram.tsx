import { CircleAlertIcon } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import styles from './Diagram.module.css';
import { drawDiagram } from './drawDiagram';
import { useMarkdown } from './MarkdownContext';
import { useThemeMode } from './useThemeMode';

type Drawing = { svg: string } | { error: string };

/** A mermaid diagram in the colours of the theme, with its source; the source alone when it cannot be drawn. */
export function Diagram(props: {
  source: string;
  /** Draws; replaced in tests, where nothing has a size. */
  draw?: typeof drawDiagram;
}) {
  const { source, draw = drawDiagram } = props;
  const { t } = useMarkdown();
  const theme = useThemeMode();
  const id = `diagram-${useId().replace(/\W/g, '')}`;
  const [drawing, setDrawing] = useState<Drawing>();

  useEffect(() => {
    let current = true;
    draw(id, source, theme)
      .then(
        (svg): Drawing => ({ svg }),
        (error): Drawing => ({ error: String(error?.message ?? error) }),
      )
      .then(result => current && setDrawing(result));
    return () => {
      current = false;
    };
  }, [draw, id, source, theme]);

  if (drawing && 'error' in drawing) {
    return (
      <figure className={styles.figure}>
        <figcaption className={styles.error}>
          <CircleAlertIcon size={16} aria-hidden="true" />
          <span>
            {t('reader.diagram.failed')}
            <span className={styles.message}>{drawing.error}</span>
          </span>
        </figcaption>
        <pre className={styles.source}>{source}</pre>
      </figure>
    );
  }
  return (
    <figure className={styles.figure}>
      {drawing ? (
        <div
          className={styles.drawing}
          role="img"
          aria-label={t('reader.diagram.label')}
          // Mermaid has cleaned it, at its strict level.
          dangerouslySetInnerHTML={{ __html: drawing.svg }}
        />
      ) : (
        <p className={styles.waiting}>{t('reader.diagram.drawing')}</p>
      )}
      <details className={styles.details}>
        <summary>{t('reader.diagram.source')}</summary>
        <pre className={styles.source}>{source}</pre>
      </details>
    </figure>
  );
}
