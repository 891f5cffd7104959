import type { CollatedUnit, UnitCollation, UnitMember } from '../../collate/unit-collation.ts';
import type { ReadTelling } from '../../model/token.ts';
import { settleEdges } from './edges.ts';
import { Evidence } from './evidence.ts';
import { findUnits } from './found.ts';
import { gramsOf } from './grams.ts';
import { healUnits } from './healed.ts';
import { tellRepeatsApart } from './repeats.ts';
import { joinResidue } from './residue.ts';
import { type Run, runsByUnit } from './runs.ts';
import { type ManyTexts, manyTexts } from './texts.ts';
import { verifyUnits } from './verify.ts';
import { alignWordings } from './wordings.ts';

/**
 * Collates N tellings on two levels: passages that tell the same are found whatever their order, then the words of each are put
 * into columns. The order of input and the names of the tellings change nothing but the order of what is returned.
 */
export function collateUnits(tellings: readonly ReadTelling[]): UnitCollation {
  const many = manyTexts(tellings);
  const found = findUnits(many.texts, gramsOf(many.texts, many.vocabulary, many.norms));
  settleEdges(found, many.texts, many.vocabulary);
  tellRepeatsApart(found, many.texts);
  const evidence = new Evidence(many.texts, many.vocabulary, many.norms);
  verifyUnits(found, many.texts, evidence);
  healUnits(found, many.texts);
  joinResidue(found, many.texts, many.vocabulary);
  const units = [...runsByUnit(found).values()].map((runs) => unitOf(runs, many));
  return {
    tellings: many.tellings,
    cells: many.cells,
    words: many.words,
    vocabulary: many.vocabulary,
    units: units.sort(byPlace),
  };
}

/** Aligns what differs once, and lays it out for every telling. */
function unitOf(runs: readonly Run[], { texts, vocabulary }: ManyTexts): CollatedUnit {
  const byText = new Map<number, Run[]>();
  for (const run of runs) (byText.get(run.text) ?? byText.set(run.text, []).get(run.text)!).push(run);
  const wordings = new Map<string, { words: Int32Array; weight: number; index: number }>();
  const members: { member: UnitMember; wording: number; skip: number }[] = [];
  for (const [text, own] of byText) {
    const words = Int32Array.from(own.flatMap(({ from, to }) => [...texts[text]!.words.subarray(from, to)]));
    const key = words.join(' ');
    const wording = wordings.get(key) ?? { words, weight: 0, index: wordings.size };
    wordings.set(key, wording);
    for (const telling of texts[text]!.tellings) {
      wording.weight++;
      let skip = 0;
      for (const { from, to } of own) {
        members.push({ member: { telling, from, to }, wording: wording.index, skip });
        skip += to - from;
      }
    }
  }
  members.sort((a, b) => a.member.telling - b.member.telling || a.member.from - b.member.from);
  const rows = alignWordings([...wordings.values()], vocabulary);
  const columns = rows.map((row) =>
    Int32Array.from(members, ({ member, wording, skip }) => {
      const at = row[wording]! - skip;
      return row[wording]! >= 0 && at >= 0 && at < member.to - member.from ? member.from + at : -1;
    }),
  );
  return { members: members.map(({ member }) => member), columns };
}

const byPlace = (a: CollatedUnit, b: CollatedUnit): number =>
  a.members[0]!.telling - b.members[0]!.telling || a.members[0]!.from - b.members[0]!.from;
