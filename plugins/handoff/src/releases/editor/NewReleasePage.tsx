import { useRouteRef } from '@backstage/core-plugin-api';
import { RequirePermission } from '@backstage/plugin-permission-react';
import { handoffReleaseCreatePermission } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { Notice } from '../../components/Notice';
import { PageSurface } from '../../components/PageSurface';
import { useUserRef } from '../../components/useUserRef';
import { releasesRouteRef } from '../../routes';
import { useMessages } from '../../translation';
import { afterEditing } from '../page/afterEditing';
import { useReleaseAddress } from '../useReleaseAddress';
import { ReleaseEditor } from './ReleaseEditor';

/** The form of a new release; the address names what it is of. */
export function NewReleasePage() {
  const { t } = useMessages<'common' | 'releaseEditor'>();
  const [parameters] = useSearchParams();
  const [entityRefs] = useState(() => parameters.getAll('entity'));
  const list = useRouteRef(releasesRouteRef)();
  const address = useReleaseAddress();
  const navigate = useNavigate();
  const userRef = useUserRef();
  return (
    // As wide as the page that it leads to, so that nothing moves.
    <PageSurface isWide>
      <RequirePermission
        permission={handoffReleaseCreatePermission}
        errorPage={
          <Notice status="warning" title={t('releaseEditor.notAllowed')}>
            {t('common.notAllowed.description')}
          </Notice>
        }
      >
        {userRef ? (
          <ReleaseEditor
            userRef={userRef}
            entityRefs={entityRefs}
            onSaved={({ id }) =>
              navigate(address(id), { replace: true, state: afterEditing })
            }
            onClose={() => navigate(list)}
          />
        ) : null}
      </RequirePermission>
    </PageSurface>
  );
}
