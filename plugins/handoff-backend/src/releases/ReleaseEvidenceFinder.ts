import type { AllDocuments } from '../documents';
import type { ReadinessStandings } from '../readiness';
import type { Evidence } from './StoredRelease';

/** Finds how entities of releases stand, whoever may read them. */
export class ReleaseEvidenceFinder {
  static create(options: {
    allDocuments: AllDocuments;
    standings: ReadinessStandings;
  }): ReleaseEvidenceFinder {
    return new ReleaseEvidenceFinder(options.allDocuments, options.standings);
  }

  private constructor(
    private readonly allDocuments: AllDocuments,
    private readonly standings: ReadinessStandings,
  ) {}

  hasGate(gateId: string): boolean {
    return this.standings.hasGate(gateId);
  }

  async find(entityRefs: string[]): Promise<Evidence> {
    const [documents, standings] = await Promise.all([
      this.allDocuments.findAttached(entityRefs),
      this.standings.find(entityRefs),
    ]);
    return {
      readiness: entityRefs.flatMap(entityRef => {
        const known = standings.get(entityRef);
        return known ? [{ entityRef, ...known }] : [];
      }),
      documents: documents
        .map(({ id, entityRef, kind, title, revision }) => ({
          documentId: id,
          entityRef,
          kind,
          title,
          revision,
        }))
        .sort((a, b) => (a.documentId < b.documentId ? -1 : 1)),
    };
  }
}
