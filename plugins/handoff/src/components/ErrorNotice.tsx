import { Button } from '@backstage/ui';
import { useMessages } from '../translation';
import { errorMessage } from './errorMessage';
import { errorStatus } from './errorStatus';
import { Notice } from './Notice';

/** What failed, in words, with a way to try again where that can help. */
export function ErrorNotice(props: {
  title: string;
  error: Error;
  retry?: () => void;
}) {
  const { t } = useMessages<'common'>();
  const status = errorStatus(props.error);
  if (status === 401 || status === 403) {
    return (
      <Notice status="warning" title={t('common.notAllowed.title')}>
        {t('common.notAllowed.description')}
      </Notice>
    );
  }
  return (
    <Notice
      status="danger"
      title={props.title}
      actions={
        props.retry && (
          <Button size="small" variant="secondary" onPress={props.retry}>
            {t('common.retry')}
          </Button>
        )
      }
    >
      {status === 404 ? t('common.notFound') : errorMessage(props.error)}
    </Notice>
  );
}
