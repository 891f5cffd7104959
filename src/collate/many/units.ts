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
import { wordKey } from './word-key.ts';
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

/** A member of a unit, with the wording that it has a part of, from word `skip` on. */
interface Part {
  readonly member: UnitMember;
  readonly wording: number;
  readonly skip: number;
}

/** Aligns what differs once, and lays it out for every telling. */
function unitOf(runs: readonly Run[], { texts, vocabulary }: ManyTexts): CollatedUnit {
  const byText = new Map<number, Run[]>();
  for (const run of runs) (byText.get(run.text) ?? byText.set(run.text, []).get(run.text)!).push(run);
  const wordings = new Map<string, { words: Int32Array; weight: number; index: number }>();
  const parts: Part[] = [];
  for (const [text, own] of byText) {
    const words = wordsOf(own, texts[text]!.words);
    const key = wordKey(words);
    const wording = wordings.get(key) ?? { words, weight: 0, index: wordings.size };
    wordings.set(key, wording);
    for (const telling of texts[text]!.tellings) {
      wording.weight++;
      let skip = 0;
      for (const { from, to } of own) {
        parts.push({ member: { telling, from, to }, wording: wording.index, skip });
        skip += to - from;
      }
    }
  }
  parts.sort((a, b) => a.member.telling - b.member.telling || a.member.from - b.member.from);
  const rows = alignWordings([...wordings.values()], vocabulary);
  return { members: parts.map(({ member }) => member), columns: rows.map((row) => columnOf(row, parts)) };
}

function wordsOf(runs: readonly Run[], words: Int32Array): Int32Array {
  if (runs.length === 1) return words.subarray(runs[0]!.from, runs[0]!.to);
  return Int32Array.from(runs.flatMap(({ from, to }) => [...words.subarray(from, to)]));
}

/** For each part the position of its cell in a place, or -1. */
function columnOf(row: Int32Array, parts: readonly Part[]): Int32Array {
  const column = new Int32Array(parts.length).fill(-1);
  for (let i = 0; i < parts.length; i++) {
    const { member, wording, skip } = parts[i]!;
    const at = row[wording]! - skip;
    if (row[wording]! >= 0 && at >= 0 && at < member.to - member.from) column[i] = member.from + at;
  }
  return column;
}

const byPlace = (a: CollatedUnit, b: CollatedUnit): number =>
  a.members[0]!.telling - b.members[0]!.telling || a.members[0]!.from - b.members[0]!.from;
