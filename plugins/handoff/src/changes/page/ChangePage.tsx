import { useParams, useSearchParams } from 'react-router-dom';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { PageSurface } from '../../components/PageSurface';
import { useMessages } from '../../translation';
import { isEditing } from '../../components/editSearch';
import { NoteEditorScreen } from '../editor/NoteEditorScreen';
import { useMayEditNote } from '../note/useMayEditNote';
import { ChangeScreen } from './ChangeScreen';
import { useChange } from './useChange';

/** The page of one change: what operators must know of it, and what it changes. */
export function ChangePage() {
  const { id = '' } = useParams();
  return <LoadedChange key={id} id={id} />;
}

function LoadedChange({ id }: { id: string }) {
  const { t } = useMessages<'changes'>();
  const { details, error, reload } = useChange(id);
  const [parameters, setParameters] = useSearchParams();
  const mayEdit = useMayEditNote();
  if (details?.note && mayEdit && isEditing(parameters)) {
    return (
      <PageSurface isWide>
        <NoteEditorScreen
          change={details.change}
          note={details.note}
          onClose={({ isSaved }) => {
            if (isSaved) reload();
            setParameters('', { replace: true });
          }}
        />
      </PageSurface>
    );
  }
  return (
    <PageSurface isWide>
      {error && (
        <ErrorNotice
          title={t('changes.page.failed')}
          error={error}
          retry={reload}
        />
      )}
      {details && <ChangeScreen details={details} reload={reload} />}
      {!details && !error && (
        <Loading label={t('changes.page.loading')} height={400} />
      )}
    </PageSurface>
  );
}
