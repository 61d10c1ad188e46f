import { act, render, screen } from '@testing-library/react';
import { useMessages } from '../../../translation';
import { TestApis } from '../__testUtils__/renderMarkdown';
import { Diagram } from './Diagram';
import type { drawDiagram } from './drawDiagram';
import { MarkdownProvider } from './MarkdownContext';

type DiagramProps = { source: string; draw: typeof drawDiagram };

function DiagramInDocument(props: DiagramProps) {
  const { t } = useMessages<'reader'>();
  return (
    <MarkdownProvider
      value={{
        t,
        announce: () => {},
        headingOffset: 0,
        headingUrl: slug => `#${slug}`,
        resolveImage: () => undefined,
        resolveLink: () => undefined,
      }}
    >
      <Diagram {...props} />
    </MarkdownProvider>
  );
}

function renderDiagram(props: DiagramProps) {
  return render(
    <TestApis>
      <DiagramInDocument {...props} />
    </TestApis>,
  );
}

describe('Diagram', () => {
  beforeEach(() => document.body.removeAttribute('data-theme-mode'));

  it('draws in the colours of the theme, and anew when it changes', async () => {
    const draw = jest.fn(
      async (id: string, source: string, theme: string) =>
        `<svg id="${id}"><text>${source} in ${theme}</text></svg>`,
    );
    renderDiagram({ source: 'graph LR', draw });

    expect(screen.getByText('Drawing the diagram…')).toBeVisible();
    expect(
      await screen.findByRole('img', { name: 'Diagram' }),
    ).toHaveTextContent('graph LR in light');
    expect(draw.mock.calls[0][0]).toMatch(/^[a-z][\w-]*$/i);

    await act(async () => {
      document.body.setAttribute('data-theme-mode', 'dark');
      // The observer of the theme reports in a task of its own.
      await new Promise(resolve => setTimeout(resolve));
    });
    expect(screen.getByText('graph LR in dark')).toBeVisible();
    expect(screen.getByText('Source of the diagram')).toBeVisible();
  });

  it('shows the source and what is wrong with it when it cannot be drawn', async () => {
    renderDiagram({
      source: 'graph LR A[',
      draw: async () => {
        throw new Error('Parse error on line 1');
      },
    });

    expect(
      await screen.findByText('This diagram could not be drawn'),
    ).toBeVisible();
    expect(screen.getByText('Parse error on line 1')).toBeVisible();
    expect(screen.getByText('graph LR A[')).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
