import type { ReleaseWatch, NoteFields } from 'backstage-plugin-handoff-common';
import type { AlertsService } from '../alerts';
import type { NoteTexts } from '../changes';
import type { DocumentsService } from '../documents';
import { unlessDenied } from '../permissions';
import type { ReleasesContext } from './ReleasesService';
import type { ReleaseVisibility } from './ReleaseVisibility';
import type { StoredRelease } from './StoredRelease';

const MAX_ALERTS = 100;
/** Each of them is read for its criteria. */
const MAX_PROCEDURES = 20;

interface Options {
  alerts: AlertsService;
  documents: DocumentsService;
  noteTexts: NoteTexts;
  visibility: ReleaseVisibility;
}

/** Tells what to watch while a release is deployed and afterwards, and how to undo it. */
export class ReleaseWatcher {
  static create(options: Options): ReleaseWatcher {
    return new ReleaseWatcher(options);
  }

  private constructor(private readonly options: Options) {}

  async find(
    release: StoredRelease,
    context: ReleasesContext,
  ): Promise<ReleaseWatch> {
    const since = deployedSince(release);
    const entityRefs = await this.options.visibility.entityRefs(
      release,
      context,
    );
    const [alerts, notes, procedures] = await Promise.all([
      since ? this.findAlerts(entityRefs, since, context) : [],
      this.readNotes(release, context),
      this.findProcedures(entityRefs, context),
    ]);
    return {
      since,
      until: release.watchUntil,
      alerts,
      monitoring: notes.flatMap(note => textOf(note, ['monitoring'])),
      rollback: notes.flatMap(note =>
        textOf(note, ['rollbackCriteria', 'rollbackProcedure']),
      ),
      procedures,
    };
  }

  private async findAlerts(
    entityRefs: string[],
    since: string,
    context: ReleasesContext,
  ): Promise<ReleaseWatch['alerts']> {
    const { items } = await unlessDenied(
      this.options.alerts.list({ entityRefs }, { limit: MAX_ALERTS }, context),
      { items: [], totalItems: 0, pageInfo: {} },
    );
    return items.filter(
      ({ state, startsAt }) => state === 'firing' || startsAt >= since,
    );
  }

  private async readNotes(release: StoredRelease, context: ReleasesContext) {
    const { noteTexts, visibility } = this.options;
    const changes = await visibility.changes(release.changeIds, context);
    const notes = await noteTexts.read(changes.map(({ id }) => id));
    return changes.map(({ id, title }) => ({
      changeId: id,
      title,
      fields: notes.get(id) ?? {},
    }));
  }

  private async findProcedures(
    entityRefs: string[],
    context: ReleasesContext,
  ): Promise<ReleaseWatch['procedures']> {
    const { documents } = this.options;
    const found = await unlessDenied(
      documents.find({ entityRefs, kinds: ['rollback'] }, context),
      [],
    );
    return Promise.all(
      found.slice(0, MAX_PROCEDURES).map(async document => {
        const { rollbackCriteria } = await documents.get(document.id, context);
        const { id: documentId, entityRef, title, revision } = document;
        return { documentId, entityRef, title, revision, rollbackCriteria };
      }),
    );
  }
}

/** When a release began to be deployed, the first time. */
export function deployedSince({
  transitions,
}: Pick<StoredRelease, 'transitions'>): string | undefined {
  return transitions.find(({ to }) => to === 'deploying' || to === 'deployed')
    ?.at;
}

function textOf(
  note: { changeId: string; title: string; fields: NoteFields },
  wanted: ('monitoring' | 'rollbackCriteria' | 'rollbackProcedure')[],
): ReleaseWatch['monitoring'] {
  const { changeId, title, fields } = note;
  const text = wanted.flatMap(name => fields[name]?.trim() || []).join('\n\n');
  return text ? [{ changeId, title, text }] : [];
}
