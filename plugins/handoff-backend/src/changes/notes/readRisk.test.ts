import { parseNote } from './parseNote';

describe('readRisk', () => {
  it.each([
    ['**High**', 'high'],
    ['- [ ] low\n- [x] high', 'high'],
    ['- [X] **Low** risk', 'low'],
    ['risk: medium', 'medium'],
    ['_Risk level_: Low.', 'low'],
    ['🔴 high', 'high'],
    [':red_circle: high', 'high'],
    ['Medium - because of `x`', 'medium'],
    ['Very high (all payments)', 'high'],
    ['> low', 'low'],
    ['<b>moderate</b>', 'medium'],
    ['Hoch', 'high'],
    ['Élevé', 'high'],
    ['中', 'medium'],
    ['Risk：高。', 'high'],
  ])('reads %j as a risk that is %s', (answer, risk) => {
    expect(parseNote(`## Risk\n${answer}`)).toMatchObject({
      fields: { risk },
      problems: [],
    });
  });

  it.each([
    ['severe', 3, 'severe'],
    ['\nNot high', 4, 'Not high'],
    ['low to medium', 3, 'low to medium'],
    ['- [x] low\n- [x] high', 3, 'low, high'],
    ['- [x] low\n- [x] dire', 4, 'low, dire'],
    ['low / medium / high', 3, 'low / medium / high'],
    [`${'x'.repeat(99)}`, 3, `${'x'.repeat(60)}…`],
  ])('says that %j is no risk', (answer, line, said) => {
    expect(parseNote(`Hi\n## Risk\n${answer}`)).toEqual({
      isNote: true,
      fields: {},
      problems: [
        {
          field: 'risk',
          line,
          message: `The risk must be one of low, medium, high, but is '${said}'; write one of them`,
        },
      ],
    });
  });
});
