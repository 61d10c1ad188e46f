import { effectiveFields, layerNote } from './layerNote';

describe('layerNote', () => {
  it('lets the portal win, and shows what the description says', () => {
    const note = layerNote({
      fromDescription: {
        intent: 'Retry cards.',
        impact: 'None.',
        risk: 'low',
        documents: ['ops/a.md'],
        monitoring: 'The board.',
        migrations: '0042',
      },
      edited: {
        impact: 'Fewer refusals.',
        risk: 'high',
        documents: ['ops/a.md'],
        monitoring: null,
        featureFlags: null,
        rollbackProcedure: 'ops/rollback.md',
        migrations: undefined,
      },
    });
    expect(note).toEqual({
      intent: { value: 'Retry cards.', origin: 'description' },
      impact: { value: 'Fewer refusals.', origin: 'portal', other: 'None.' },
      risk: { value: 'high', origin: 'portal', other: 'low' },
      monitoring: { origin: 'portal', other: 'The board.' },
      rollbackProcedure: { value: 'ops/rollback.md', origin: 'portal' },
      featureFlags: { origin: 'portal' },
      migrations: { value: '0042', origin: 'description' },
      documents: { value: ['ops/a.md'], origin: 'portal' },
    });
    expect(effectiveFields(note)).toEqual({
      intent: 'Retry cards.',
      impact: 'Fewer refusals.',
      risk: 'high',
      rollbackProcedure: 'ops/rollback.md',
      migrations: '0042',
      documents: ['ops/a.md'],
    });
    expect(note.monitoring).not.toHaveProperty('value');
  });

  it('is empty where neither says anything', () => {
    expect(layerNote({ fromDescription: {}, edited: {} })).toEqual({});
  });
});
