import { Box, Button } from '@backstage/ui';
import type { Change } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { useMessages } from '../../translation';
import styles from './ChangePage.module.css';

/** Laid out at once; thousands of them would hold up the page. */
const FILES_AT_ONCE = 200;

/** The files that a change touches, by their number until they are asked for. */
export function ChangeFiles(props: {
  change: Pick<Change, 'size'>;
  paths: string[];
}) {
  const { paths } = props;
  const {
    files = paths.length,
    additions,
    deletions,
  } = props.change.size ?? {};
  const { t } = useMessages<'changes'>();
  const [wasOpened, setOpened] = useState(false);
  const [limit, setLimit] = useState(FILES_AT_ONCE);
  if (files === 0 && paths.length === 0) return null;
  const hidden = Math.max(0, paths.length - limit);
  return (
    <Box as="section" bg="neutral" className={styles.box}>
      <Disclosure
        onToggle={() => setOpened(true)}
        summary={
          <h3 className={styles.summary}>
            {t('changes.fact.files', { count: files })}
            {additions !== undefined && deletions !== undefined && (
              <span className={styles.lines}>
                {t('changes.page.lines', {
                  additions: String(additions),
                  deletions: String(deletions),
                })}
              </span>
            )}
          </h3>
        }
      >
        {paths.length === 0 && <p>{t('changes.page.noFiles')}</p>}
        {paths.length > 0 && paths.length < files && (
          <p>{t('changes.page.filesOf', { number: String(paths.length) })}</p>
        )}
        {wasOpened && (
          <ul className={styles.files}>
            {paths.slice(0, limit).map(path => (
              <li key={path}>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        )}
        {hidden > 0 && (
          <Button
            variant="secondary"
            size="small"
            onPress={() => setLimit(limit + FILES_AT_ONCE)}
          >
            {t('changes.page.moreFiles', {
              number: String(Math.min(hidden, FILES_AT_ONCE)),
            })}
          </Button>
        )}
      </Disclosure>
    </Box>
  );
}
