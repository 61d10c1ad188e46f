import { decodeWordStream, describeDocument } from '../indexing';
import { parseQuery, weighQuery } from '../query';
import { findPassage } from './findPassage';
import { presentHit } from './presentHit';

function weigh(text: string) {
  const parsed = parseQuery(text);
  return weighQuery(
    parsed,
    {
      documentsByTerm: new Map(parsed.words.map(({ term }) => [term, 2])),
      documents: 100,
      averageBodyLength: 50,
    },
    new Map(),
  );
}

const FILLER = 'Nothing of interest stands in this long sentence. '.repeat(20);
const document = {
  documentId: '1',
  title: 'Kafka lag',
  alerts: ['KafkaConsumerLag'],
  tags: [],
  entityNames: [],
  sections: [
    { heading: { text: 'Kafka consumer lag', slug: 'lag' }, text: '' },
    {
      heading: { text: 'Meaning', slug: 'meaning' },
      text: 'A group of readers is slow.',
    },
    {
      heading: { text: 'Mitigation', slug: 'mitigation' },
      text: `${FILLER}First stop the readers.\nThen restart   the broker, and\nwatch the lag <b>fall</b>. ${FILLER}`,
    },
  ],
};

/** The hit as text, with the marked pieces in brackets. */
function present(text: string) {
  const query = weigh(text);
  const { stream } = describeDocument(document);
  const section = findPassage(decodeWordStream(stream), query);
  const hit = presentHit(
    {
      documentId: '1',
      title: document.title,
      section: document.sections[section],
    },
    query,
  );
  const show = (segments: { text: string; match: boolean }[]) =>
    segments.map(each => (each.match ? `[${each.text}]` : each.text)).join('');
  return {
    title: show(hit.titleSegments),
    section: hit.section?.slug,
    excerpt: show(hit.excerpt),
  };
}

describe('presentHit', () => {
  it('shows the place where most of the query stands together', () => {
    const { title, section, excerpt } = present('restarting the broker lag');

    expect(title).toBe('Kafka [lag]');
    expect(section).toBe('mitigation');
    expect(excerpt).toMatch(/^… .*Then \[restart\] the \[broker\], and watch/);
    expect(excerpt).toContain('the [lag] <b>fall</b>.');
    expect(excerpt).toMatch(/ …$/);
    expect(excerpt.length).toBeLessThan(300);
  });

  it('shows the text after a heading that has none', () => {
    expect(present('KafkaConsumerLag')).toEqual({
      title: '[Kafka] [lag]',
      section: 'meaning',
      excerpt: 'A group of readers is slow.',
    });
  });

  it('shows the start of a document that matches elsewhere', () => {
    expect(present('unheard')).toMatchObject({
      section: 'meaning',
      excerpt: 'A group of readers is slow.',
    });
  });
});
