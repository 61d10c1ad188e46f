import { Box } from '@backstage/ui';
import { useState } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { useMessages } from '../../translation';
import { ChangeMarkdown } from '../ChangeMarkdown';
import styles from './ChangePage.module.css';

/** The description as its author wrote it; it is laid out when somebody wants to read it. */
export function ChangeDescription(props: {
  description?: string;
  /** From the start. */
  isOpen: boolean;
}) {
  const { description, isOpen } = props;
  const { t } = useMessages<'changes'>();
  const [wasOpened, setOpened] = useState(isOpen);
  if (!description?.trim()) return null;
  return (
    <Box as="section" bg="neutral" className={styles.box}>
      <Disclosure
        open={isOpen}
        onToggle={() => setOpened(true)}
        summary={
          <h3 className={styles.summary}>{t('changes.page.description')}</h3>
        }
      >
        {wasOpened && <ChangeMarkdown content={description} />}
      </Disclosure>
    </Box>
  );
}
