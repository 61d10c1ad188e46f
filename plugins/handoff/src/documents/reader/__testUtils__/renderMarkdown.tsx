import { errorApiRef, translationApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { Markdown, type MarkdownProps } from '../markdown/Markdown';

/** Renders Markdown whose links and images lead where they say, unless told otherwise. */
export function renderMarkdown(
  content: string,
  props: Partial<MarkdownProps> = {},
) {
  return render(
    <TestApis>
      <MemoryRouter
        future={{ v7_relativeSplatPath: true, v7_startTransition: true }}
      >
        <Markdown
          content={content}
          resolveLink={resolveExternal}
          resolveImage={resolveSame}
          {...props}
        />
      </MemoryRouter>
    </TestApis>,
  );
}

/** The APIs that the reader needs, lighter than a whole app. */
export function TestApis(props: { children: ReactNode }) {
  return (
    <TestApiProvider
      apis={[
        [errorApiRef, mockApis.error()],
        [translationApiRef, mockApis.translation()],
      ]}
    >
      {props.children}
    </TestApiProvider>
  );
}

function resolveExternal(href: string) {
  return { href, external: true };
}

function resolveSame(src: string) {
  return src;
}
