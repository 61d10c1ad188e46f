import { withoutComments } from './withoutComments';

describe('withoutComments', () => {
  it('keeps the lines, what is in code and what is quoted', () => {
    const lines = [
      'a <!-- b',
      'c --> d `<!-- e -->` f <!-- g -->',
      '- h <!-- i --> j',
      '',
      '      k <!-- l -->',
      '\t1. m <!-- n --> o <!-- p',
      '   q --> r',
      '',
      '<!-- s',
      '',
      '# t --> u',
      '~~~html',
      '<!-- v -->',
      '~~~',
      '<details><!-- w --></details>',
      '',
      '> <!-- x -->',
      '',
      '| y <!-- z --> | <!---> 1 |',
      '2 <!-- 3',
    ];
    expect(withoutComments(lines.join('\n')).split('\n')).toEqual([
      'a',
      ' d `<!-- e -->` f',
      '- h  j',
      '',
      '      k <!-- l -->',
      '\t1. m  o',
      ' r',
      '',
      '',
      '',
      ' u',
      '~~~html',
      '<!-- v -->',
      '~~~',
      '<details></details>',
      '',
      '> <!-- x -->',
      '',
      '| y  |  1 |',
      '2 <!-- 3',
    ]);
  });

  it('lets a comment that is never closed run to the end', () => {
    expect(withoutComments('a\n\n<!-- b\n\n# c')).toBe('a\n\n\n\n');
  });
});
