import { Content, PageWithHeader } from '@backstage/core-components';
import { useMessages } from '../translation';
import { HandoffRoutes } from './HandoffRoutes';

/** The page `/handoff` with a header of its own, for apps of the old frontend system. */
export function LegacyHandoffPage() {
  const { t } = useMessages<'portal'>();
  return (
    <PageWithHeader themeId="tool" title={t('portal.title')}>
      <Content>
        <HandoffRoutes />
      </Content>
    </PageWithHeader>
  );
}
