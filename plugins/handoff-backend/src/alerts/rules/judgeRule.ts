import type {
  AlertRule,
  CoverageItem,
  DocumentReference,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { readRunbookUrl } from '../addresses';
import type { AddressCheck } from './RulesStore';

/** What is known of a rule, as the caller may see it. */
export interface KnownRule {
  rule: AlertRule;
  entityRefs: string[];
  /** The one document that answers the alert by its name. */
  named?: DocumentReference;
  /** Documents whose address the rule has in `runbook_url`. */
  addressed: DocumentReference[];
  /** Whether its `runbook_url` answers, if that was found out. */
  check?: AddressCheck;
}

type Verdict = Pick<CoverageItem, 'finding' | 'detail' | 'fix' | 'document'>;

/** Says whether an alert leads to what to do about it, and what to change if not. */
export function judgeRule(
  known: KnownRule,
  options: { appBaseUrl?: string },
): CoverageItem {
  const { rule, entityRefs } = known;
  return {
    ...judge(known, options.appBaseUrl),
    alertname: rule.alertname,
    rule,
    runbookUrl: rule.annotations.runbook_url,
    entityRefs,
  };
}

function judge(known: KnownRule, appBaseUrl: string | undefined): Verdict {
  const { rule, named, addressed, check } = known;
  const url = rule.annotations.runbook_url;
  const isElsewhere =
    readRunbookUrl(url) !== undefined && !isAlertPage(url, appBaseUrl);
  const address = `Set runbook_url to ${alertPage(rule, appBaseUrl)}`;
  const other = addressed.find(({ id }) => id === named?.id) ?? addressed.at(0);
  if (isElsewhere && other) {
    if (!named || other.id === named.id) {
      return covered(
        `Its runbook_url is the address of “${other.title}”`,
        other,
      );
    }
    return {
      finding: 'other-runbook-url',
      detail: `Its runbook_url leads to “${other.title}”, but “${named.title}” answers it`,
      fix: `${address}, or leave it out; or take the alert out of the names of “${named.title}”`,
      document: named,
    };
  }
  if (isElsewhere && check?.state === 'dead') {
    return {
      finding: 'dead-runbook-url',
      detail: `Its runbook_url does not answer: ${check.detail}`,
      fix: named ? address : `${address}, and ${lower(write(rule))}`,
      document: named,
    };
  }
  if (isElsewhere && named) {
    return {
      finding: 'other-runbook-url',
      detail: `Its runbook_url leads elsewhere, but “${named.title}” answers it`,
      fix: address,
      document: named,
    };
  }
  if (isElsewhere && check?.state === 'alive') {
    return covered(
      'Its runbook_url answers, though not with a document of Handoff',
    );
  }
  if (isElsewhere) {
    return {
      finding: 'unchecked-runbook-url',
      detail: `No document answers it, and whether its runbook_url does is not known: ${
        check?.detail ?? 'it was not asked yet'
      }`,
      fix: `Add its host to backend.reading.allow, so that it can be asked; or ${lower(
        write(rule),
      )}`,
    };
  }
  if (named) return covered(`“${named.title}” answers it`, named);
  return {
    finding: 'no-runbook',
    detail: 'No document is clearly the one that answers it',
    fix: write(rule),
  };
}

/** Says of a runbook that it answers no alert of any rule. */
export function judgeDocument(document: HandoffDocument): CoverageItem {
  const names = document.alerts.join(', ');
  return {
    finding: 'no-alert',
    detail: `“${document.title}” answers ${names}, but no rule has an alert of that name`,
    fix: 'Write the names of existing alerts into its front matter as alerts:, or name its file like one; or mark it as retired: true',
    document: toReference(document),
    entityRefs: [document.entityRef],
  };
}

export function toReference({
  id,
  entityRef,
  kind,
  title,
}: HandoffDocument): DocumentReference {
  return { id, entityRef, kind, title };
}

/** Whether an address is that of an alert in the portal, which leads on to the document. */
export function isAlertPage(
  url: string | undefined,
  appBaseUrl: string | undefined,
): boolean {
  return Boolean(
    appBaseUrl &&
      url
        ?.trim()
        .startsWith(`${appBaseUrl.replace(/\/$/, '')}/handoff/alerts/`),
  );
}

function alertPage({ alertname }: AlertRule, appBaseUrl = ''): string {
  const page = `${appBaseUrl.replace(
    /\/$/,
    '',
  )}/handoff/alerts/${encodeURIComponent(alertname)}`;
  return appBaseUrl ? page : `the address of the portal with ${page}`;
}

function write({ alertname }: AlertRule): string {
  const named = `add ${alertname} to the front matter alerts: of the document that answers it`;
  return /^[\w.-]+$/.test(alertname)
    ? `Write a runbook and name its file ${alertname}.md, or ${named}`
    : `Write a runbook, and ${named}`;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('en-US') + sentence.slice(1);
}

function covered(detail: string, document?: DocumentReference): Verdict {
  return { finding: 'covered', detail, fix: '', document };
}
