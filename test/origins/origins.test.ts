import { describe, expect, test } from 'vitest';
import type { DescentFinding } from '../../src/model/report.ts';
import { originsOf } from '../../src/origins/origins.ts';
import { reading } from '../support/read.ts';
import { descentOf } from './notation.ts';

const read = (sigla: string) => [...sigla].map((s) => reading(`The ferry of ${s} stayed in port.`, s));
const found = (sigla: string, line: string) => originsOf(read(sigla), descentOf(sigla, line));

/** `tellings: descent => count (or least-most): origins as "at(tellings)"`. */
const CASES = `
A: => 1: A(A)
AB: => 2: A(A) B(B)
AB: A>B => 1: A(AB)
ABC: A>B B>C => 1: A(ABC)
ABC: A>B => 2: A(AB) C(C)
ABC: x>A x>B => 2: lost:x(AB) C(C)
ABC: A>C B>C => 2: A(AC) B(BC)
ABCD: A>C B>C C>D => 2: A(ACD) B(BCD)
ABC: x>A x>B y>B y>C => 2: lost:x(AB) lost:y(BC)
AB: A=B => 1: A(AB)
AB: A^B => 1: A(AB)
AB: A/B => 2: A(A) B(B)
AB: A~B => 1-2: A(A) B(B)
ABC: A^B A^C B~C => 1: A(ABC)
ABC: A~C B~C => 2-3: A(A) B(B) C(C)
ABC: A^B B^C => 2: A(AB) C(BC)
ABCD: A^B B^C C^D A^D => 2: A(ABD) C(BCD)
ABC: A>B C~A => 2: A(AB) C(C)
ABC: A>B A~C => 1-2: A(AB) C(C)
ABC: A>B B^C => 2: A(AB) C(C)
AB: A?>B A=B => 1: A(AB)
AB: A?>B A|B => 1-2: A(A) B(B)
ABC: A>B B?>C B=C => 1: A(ABC)
ABC: A>B B?>C B^C A~C => 1: A(ABC)
ABC: x>A x>B A^C B^C => 1: lost:x(ABC)
ABC: x>A x>B A^C B~C => 1: lost:x(ABC)
ABC: x>A x>B A^C => 1-2: lost:x(AB) C(C)
ABC: x>A x>B x?>C A^C B^C => 1: lost:x(ABC)
AB: A>B B>A => 1: A(AB)
`;

describe('origins', () => {
  for (const line of CASES.trim().split('\n')) {
    test(line, () => {
      const [, sigla, descent, expected] = /^(\w+):(.*) => (.*)$/.exec(line)!;
      const { count, least, most, origins } = found(sigla!, descent!);
      const number = count === null ? `${least}-${most}` : `${count}`;
      expect(`${number}: ${origins.map((o) => `${o.at}(${o.tellings.join('')})`).join(' ')}`).toBe(expected);
      expect([least, most]).toEqual(count === null ? [least, most] : [count, count]);
    });
  }

  test.each([
    ['A>B B?>C B=C A=C', 0.9, '1 1'],
    ['A>B B?>C B=C A=C', 0.5, '1 2'],
    ['A?>C A=C', 0.5, '2 2'],
  ])(
    'a line that is not held and explains a part may be a second source read backwards: %s, %d',
    (line, share, bounds) => {
      const descent = descentOf('ABC', line);
      const edges = descent.edges.map((e) => (e.to === 'C' ? { ...e, share } : e));
      const { least, most } = originsOf(read('ABC'), { ...descent, edges });
      expect(`${least} ${most}`).toBe(bounds);
    },
  );

  test('no telling, no origin', () => {
    expect(originsOf([], descentOf('', ''))).toEqual({ count: 0, least: 0, most: 0, origins: [] });
  });
});

describe('an origin says why it is one', () => {
  const says = (sigla: string, line: string) => found(sigla, line).origins.map((o) => o.says);
  test.each([
    ['A', '', ['A is the only telling.']],
    [
      'AB',
      '',
      [
        'A has no text from another telling, and none has text from it.',
        'B has no text from another telling, and none has text from it.',
      ],
    ],
    ['ABC', 'A>B A>C', ['B and C have text that stems from A.']],
    ['AB', 'x>A x>B', ['A and B have text that stems from a source that is not among the tellings.']],
    [
      'ABC',
      'A>C B>C',
      [
        'C has text that stems from A. C has text from another origin too.',
        'C has text that stems from B. C has text from another origin too.',
      ],
    ],
    ['AB', 'A=B', ['A and B are one text; which was first cannot be told.']],
    [
      'AB',
      'A^B',
      ['A and B share wording that nothing shows one to have from another; their source is not among the tellings.'],
    ],
    [
      'ABC',
      'x>A x>B A^C B^C',
      [
        'A and B have text that stems from a source that is not among the tellings. C hangs together with it; from where it has its text cannot be told.',
      ],
    ],
  ] as const)('%s %s', (sigla, line, expected) => {
    expect(says(sigla, line)).toEqual(expected);
  });

  test('another story is said to be one', () => {
    expect(says('ABC', 'A>B A/C B/C')).toEqual([
      'B has text that stems from A. It tells another story than all others.',
      'C has no text from another telling, and none has text from it. It tells another story than all others.',
    ]);
  });

  test('what cannot be told is said of both', () => {
    expect(says('ABC', 'x>A x>B A~C B~C')).toEqual([
      'A and B have text that stems from a source that is not among the tellings. Whether it owes text to C cannot be told.',
      'C has no text from another telling, and none has text from it. Whether it owes text to the source behind A and B cannot be told.',
    ]);
  });
});

describe('the id of an origin', () => {
  const ids = (descent: DescentFinding, sigla: string, of: string) => {
    const named = [...sigla].map((s, i) => reading(`The ferry of ${of[i]} stayed in port.`, s));
    return originsOf(named, descent).origins.map((o) => o.id);
  };

  test('stays where the sigla change', () => {
    expect(ids(descentOf('AB', 'A>B'), 'AB', 'XY')).toEqual(ids(descentOf('BC', 'B>C'), 'BC', 'XY'));
    expect(ids(descentOf('AB', 'x>A x>B'), 'AB', 'XY')).toEqual(ids(descentOf('BC', 'y>B y>C'), 'BC', 'XY'));
  });

  test('is another for another text, and stands once', () => {
    expect(ids(descentOf('AB', ''), 'AB', 'XY')[0]).not.toBe(ids(descentOf('AB', ''), 'AB', 'ZY')[0]);
    const twins = ids(descentOf('ABC', 'x>A x>B y>A y>B'), 'ABC', 'XYZ');
    expect(new Set(twins).size).toBe(3);
  });
});
