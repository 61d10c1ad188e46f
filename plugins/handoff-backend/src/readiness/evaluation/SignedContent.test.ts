import { BEGIN, gatesOf } from '../__testUtils__/readinessEvents';
import { gateSchema } from '../gates/gateSchema';
import { MemoryDocuments } from './__testUtils__/MemoryDocuments';
import type { StoredSignOff } from './records';
import { SignedContent } from './SignedContent';

const ENTITY = 'component:default/payments';

describe('SignedContent', () => {
  it('leaves revisions alone that come while it looks', async () => {
    const written = new MemoryDocuments(ENTITY, () => BEGIN);
    const allDocuments = written.all();
    const signed = SignedContent.create({ allDocuments });
    const [gate] = gatesOf(new Map([['reviewed', 0]])).map(each =>
      gateSchema.parse(each),
    );
    const text = { essence: 0, spacing: 0, minor: false };
    written.write('runbook', text);
    const signOff: StoredSignOff = {
      id: '1',
      entityRef: ENTITY,
      gateId: gate.id,
      by: 'user:default/mock',
      role: 'user:default/mock',
      verdict: 'approved',
      at: BEGIN.toISO(),
      signedFor: await signed.describe(
        gate,
        await allDocuments.findAttached([ENTITY]),
        undefined,
      ),
    };
    const find = async (attached = allDocuments.findAttached([ENTITY])) =>
      signed.findVoidReasons(signOff, gate, await attached, undefined);

    written.write('runbook', { ...text, essence: 1, minor: true });
    const attached = allDocuments.findAttached([ENTITY]);
    await attached;
    written.write('runbook', { ...text, essence: 2 });
    expect(await find(attached)).toEqual([]);
    expect(await find()).toEqual([
      {
        trigger: 'document-content',
        document: { id: 'runbook', signed: 1, current: 3 },
      },
    ]);
  });
});
