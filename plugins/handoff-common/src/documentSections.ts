import type { DocumentKind } from './types';

/**
 * What a new document of each kind has below its front matter: the sections that an operator looks for, with what belongs
 * into each as comments. Markdown, in English; the frontend translates it.
 *
 * @public
 */
export const documentSections = {
  runbook: `## Meaning

<!-- What has happened when one comes here? -->

## Impact

<!-- Who notices, and how urgent is it? -->

## Diagnosis

<!-- How to find the cause: commands to copy, dashboards to look at. -->

1. …

## Mitigation

<!-- What ends the harm, step by step, the quickest first. -->

1. …

## Escalation

<!-- Whom to call when this does not help, and after how long. -->

## Communication

<!-- Whom to tell, where, and how often. -->
`,
  rollback: `## Criteria

<!-- When to roll back: which measure, beyond which value, for how long. Who decides? -->

| Measure | Roll back when |
| ------- | -------------- |
| …       | …              |

## Before

<!-- What must hold: migrations, feature flags, data written since. -->

- [ ] …

## Steps

1. …

## Verification

<!-- How to see that it worked. -->

- [ ] …

## If it fails

<!-- What else can be done, and whom to call. -->
`,
  escalation: `## First response

<!-- Who is on call, and how to reach them. -->

## Second level

<!-- Whom to call next, and after how long. -->

| Who | When | How |
| --- | ---- | --- |
| …   | …    | …   |

## Outside help

<!-- Suppliers and other teams, with contract and telephone numbers. -->
`,
  deployment: `## Before

<!-- What must hold before a deployment begins. -->

- [ ] …

## Steps

1. …

## Verification

<!-- What to look at, and for how long. -->

- [ ] …

## Rollback

<!-- When to go back, and the way to the rollback procedure. -->
`,
  operations: `## Overview

<!-- What the service does, and what it depends on. -->

## Regular tasks

<!-- What is done by hand, how often, and how. -->

## Known problems

<!-- What looks wrong and is not, and what is wrong and known. -->
`,
} as const satisfies Record<DocumentKind, string>;
