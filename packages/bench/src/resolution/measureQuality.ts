import type { Entity } from '@backstage/catalog-model';
import type { AlertResolution } from 'backstage-plugin-handoff-common';
import { withDatabases } from '../common/databases';
import { markdownTable } from '../common/markdownTable';
import { loadFiles, loadRows, type AlertRow } from '../corpora';
import { startCodeHost } from '../refresh/codeHost';
import { createResolver, type SentAlert } from './createResolver';

/** Repositories in which the documents of the corpora are kept, so that addresses in alerts mean them. */
const REPOSITORIES: Record<string, string> = {
  'prometheus-operator-runbooks': 'prometheus-operator/runbooks',
  'openshift-runbooks': 'openshift/runbooks',
  'kubernetes-mixin': 'kubernetes-monitoring/kubernetes-mixin',
};

/** What Prometheus adds to every alert, none of it the name of an entity. */
const LABELS = {
  severity: 'warning',
  prometheus: 'monitoring/k8s',
  namespace: 'monitoring',
  instance: '10.0.3.17:9100',
};

interface Row extends AlertRow {
  corpus?: string;
  primary?: boolean;
  doc_paths_ok?: string[];
  file?: string;
  heading?: string;
}

/** Alerts of one kind, and what is the right answer to each. */
interface Question {
  name: string;
  rows: Row[];
  toAlert(row: Row): SentAlert;
  /** Whether a document, and its section if there is one, is right; nothing is where no document answers. */
  isRight(row: Row, item: AlertResolution['items'][number]): boolean;
}

/** How often the right document comes first, and how often a wrong one is offered as if it was the answer. */
export async function measureQuality(): Promise<void> {
  const table: string[][] = [];
  await withDatabases(async databases => {
    for (const corpora of [
      ...Object.keys(REPOSITORIES).map(name => [name]),
      Object.keys(REPOSITORIES),
    ]) {
      for (const [database, open] of [
        ['SQLite', databases.openSqlite],
        ['PostgreSQL', databases.openPostgres],
      ] as const) {
        const rows = await measureCorpora(corpora, await open());
        table.push(...rows.map(row => [database, ...row]));
      }
    }
  });
  console.log(
    markdownTable(
      [
        'database',
        'documents',
        'alerts',
        'number',
        'right first',
        'clear and right',
        'clear and wrong',
        'likely',
        'weak',
        'empty',
      ],
      table,
    ),
  );
}

async function measureCorpora(
  corpora: string[],
  client: Parameters<typeof createResolver>[0],
): Promise<string[][]> {
  const host = startCodeHost(
    new Map(
      corpora.map(corpus => [
        REPOSITORIES[corpus],
        { commit: 'commit-1', files: loadFiles(corpus) },
      ]),
    ),
  );
  try {
    const resolver = await createResolver(client, corpora.map(toEntity));
    await resolver.refresh();
    const name = corpora.length === 1 ? corpora[0] : 'all';
    const rows: string[][] = [];
    for (const question of questionsAbout(corpora)) {
      const answers: { row: Row; answer: AlertResolution }[] = [];
      for (const row of question.rows) {
        const answer = await resolver.resolve(question.toAlert(row));
        answers.push({ row, answer });
      }
      if (answers.length) {
        rows.push([name, question.name, ...assess(question, answers)]);
      }
    }
    return rows;
  } finally {
    host.close();
  }
}

function questionsAbout(corpora: string[]): Question[] {
  const within = (row: Row) => corpora.includes(row.corpus ?? '');
  const answered = loadRows<Row>('alerts.jsonl').filter(
    row => row.primary && within(row),
  );
  const isAnswer: Question['isRight'] = (row, { document }) =>
    row.doc_paths_ok?.includes(document.source.path ?? '') ?? false;
  const others: Question = {
    name: 'of other software',
    rows: loadRows<Row>('negatives.jsonl'),
    toAlert: row => toAlert(row),
    isRight: () => false,
  };
  if (corpora.length > 1) {
    // Corpora have documents for the same alerts, so labels have to say whose they are.
    const toLabelled = (row: Row) => toAlert(row, { job: row.corpus ?? '' });
    return [
      {
        name: 'answered, entity in a label',
        rows: answered,
        toAlert: toLabelled,
        isRight: isAnswer,
      },
      others,
    ];
  }
  return [
    {
      name: 'answered',
      rows: answered,
      toAlert: row => toAlert(row),
      isRight: isAnswer,
    },
    {
      name: 'answered, with runbook_url',
      rows: answered,
      toAlert: withUrl,
      isRight: isAnswer,
    },
    {
      name: 'answered by a section',
      rows: loadRows<Row>('sections.jsonl').filter(within),
      toAlert: row => toAlert(row),
      isRight: (row, { document, section }) =>
        document.source.path === row.file && section?.text === row.heading,
    },
    {
      name: 'dead runbook_url',
      rows: loadRows<Row>('dangling.jsonl').filter(within),
      toAlert: withUrl,
      isRight: () => false,
    },
    others,
  ];
}

function assess(
  { isRight }: Question,
  answers: { row: Row; answer: AlertResolution }[],
): string[] {
  const firsts = answers.map(({ row, answer }) => {
    const first = answer.items.at(0);
    return {
      confidence: first?.confidence ?? ('empty' as const),
      right: first !== undefined && isRight(row, first),
    };
  });
  const share = (counts: (first: (typeof firsts)[number]) => boolean) =>
    `${((100 * firsts.filter(counts).length) / firsts.length).toFixed(1)} %`;
  return [
    String(answers.length),
    share(({ right }) => right),
    share(({ confidence, right }) => confidence === 'clear' && right),
    share(({ confidence, right }) => confidence === 'clear' && !right),
    share(({ confidence }) => confidence === 'likely'),
    share(({ confidence }) => confidence === 'weak'),
    share(({ confidence }) => confidence === 'empty'),
  ];
}

function toAlert(row: Row, labels: Record<string, string> = {}): SentAlert {
  return {
    alertname: row.alert,
    labels: { alertname: row.alert, ...LABELS, ...labels },
    summary: row.query_summary ?? undefined,
    description: row.query_description ?? undefined,
  };
}

function withUrl(row: Row): SentAlert {
  return { ...toAlert(row), runbookUrl: row.runbook_url };
}

function toEntity(corpus: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: corpus,
      namespace: 'default',
      etag: '1',
      annotations: {
        'handoff/docs-ref': `url:https://github.com/${REPOSITORIES[corpus]}/tree/master/`,
      },
    },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/sre' }],
  };
}
