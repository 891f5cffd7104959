/**
 * How fast tellings are compared, in CPU time: invented tellings whose units are known, which are checked. Two of 1,000 words after warming up
 * (half of what two take the first time is compilation), then 20 and 150 in one story, each in a process that has compared two.
 * Run by `npm run bench`; the last line is the result as JSON.
 */
import { compareTellings } from '../src/compare.ts';
import type { Report } from '../src/model/report.ts';
import type { Telling } from '../src/model/telling.ts';
import { text as reader } from '../src/readers/text.ts';
import { expectedUnits, type InventedTelling, inventedTellings } from './invented-tellings.ts';
import type { Row } from './row.ts';

const WARM_UP = 30;
const ROUNDS = 30;

const read = ({ name, text }: InventedTelling): Telling =>
  reader.read({ uri: name, name, mediaType: 'text/plain', text, sha256: '' }).tellings[0]!;

/** Milliseconds of CPU, all threads of the process counted. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Whether each story sentence that several tellings have is one unit of just these, and no unit says that two others are the same. */
function isRight(report: Report, tellings: readonly InventedTelling[]): boolean {
  const text = new Map(report.tellings.map((t) => [t.siglum, t.text]));
  const place = new Map(report.tellings.map((t, at) => [t.siglum, at]));
  const expected = expectedUnits(tellings);
  const found = report.alignment
    .filter((unit) => unit.relation !== 'echo')
    .map(({ members }) => ({
      said: new Set(members.map((m) => text.get(m.siglum)!.slice(m.start, m.end))),
      who: members.map((m) => place.get(m.siglum)!).join(' '),
    }));
  return (
    found.length === expected.size &&
    found.every(({ said, who }) => said.size === 1 && expected.get([...said][0]!)?.join(' ') === who)
  );
}

function measure(count: number, size: number, goal: number, warm: boolean): Row {
  const invented = inventedTellings(count, size);
  const tellings = invented.map(read);
  const compare = () => compareTellings(tellings);
  const right = isRight(compare(), invented);
  for (let round = 0; warm && round < WARM_UP; round++) compare();
  const times = Array.from({ length: warm ? ROUNDS : 1 }, () => cpu(compare)).sort((x, y) => x - y);
  const words = Math.round(invented.reduce((sum, t) => sum + t.text.split(/\s+/).length, 0) / count);
  const value = times[Math.floor(times.length / 2)]!;
  return {
    name: `compare ${count} tellings of ${words} words${warm ? ', warm' : ''}`,
    value,
    unit: 'ms CPU',
    goal,
    right,
  };
}

const rows = [measure(2, 42, 60, true), measure(20, 24, 2000, false), measure(150, 24, 60_000, false)];
console.log(JSON.stringify(rows));
