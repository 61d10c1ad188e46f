import { cleanDocument } from './cleanDocument';
import { describeDocument } from './describeDocument';
import { hashTerm } from './hashTerm';
import { BREAK, decodeWordStream } from './wordStream';

const document = {
  documentId: '1',
  title: 'Roll back payments',
  alerts: ['PaymentsDown'],
  tags: ['urgent'],
  path: 'runbooks/payments.md',
  entityNames: ['payments-api'],
  sections: [
    { text: 'Introduction.' },
    { heading: { text: 'Meaning', slug: 'meaning' }, text: 'It is DOWN' },
  ],
};

describe('describeDocument', () => {
  it('tells what a document is found by', () => {
    const { terms, words, bodyLength } = describeDocument(document);

    expect([...terms]).toEqual(
      expect.arrayContaining([
        'roll',
        'rollback',
        'paymentsdown',
        'urgent',
        'mean',
        'introduct',
        '=rollback',
        '=urgent',
        '=mean',
        '=runbook',
        '=api',
        '=paymentsapi',
      ]),
    );
    // Words of the body do not name it, and words of path and entity alone are not in its text.
    for (const term of ['=introduct', 'runbook', 'api']) {
      expect(terms).not.toContain(term);
    }
    expect([...words]).toEqual(
      expect.arrayContaining(['introduction', 'payments', 'paymentsdown']),
    );
    // Two words that happen to stand side by side are no word that somebody mistypes.
    expect(words).not.toContain('rollback');
    expect(bodyLength).toBe(4);
  });

  it('writes a stream that is read back', () => {
    const { stream } = describeDocument(document);
    const hashes = (...terms: string[]) =>
      terms.map(term => (term ? hashTerm(term) : BREAK));

    // A driver may hand out a part of a larger buffer, at any place of it.
    const unaligned = Buffer.concat([Buffer.of(0), stream]).subarray(1);
    for (const bytes of [stream, unaligned]) {
      const { names, entities, headings, body } = decodeWordStream(bytes);
      expect([...names.sequence]).toEqual(
        hashes('roll', 'back', 'payment', '', 'payment', 'down'),
      );
      expect([...names.joined]).toEqual(
        expect.arrayContaining(hashes('rollback', 'paymentsdown')),
      );
      expect([...entities.sequence]).toEqual(hashes('payment', 'api'));
      expect([...headings.sequence]).toEqual(hashes('', 'mean'));
      expect([...body.sequence]).toEqual(
        hashes('introduct', '', 'it', 'is', 'down'),
      );
    }
  });

  it('takes out what a database cannot store', () => {
    const { title, sections } = cleanDocument({
      ...document,
      title: 'a\0b\ud800',
      sections: [{ heading: { text: '\0', slug: '\udc00' }, text: '🔥\0' }],
    });

    expect(title).toBe('ab\ufffd');
    expect(sections).toEqual([
      { heading: { text: '', slug: '\ufffd' }, text: '🔥' },
    ]);
  });
});
