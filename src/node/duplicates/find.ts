import { settle } from '../../defaults.ts';
import {
  type DuplicateCluster,
  type DuplicatePair,
  duplicateClusters,
  duplicatePairs,
} from '../../fingerprint/duplicates.ts';
import type { Notice } from '../../model/notice.ts';
import { WorkerPool } from '../workers/pool.ts';
import { fingerprintInputs } from './fingerprint-inputs.ts';

export type { DuplicateCluster, DuplicatePair } from '../../fingerprint/duplicates.ts';

export interface DuplicateSearch {
  /** Jaccard of five-word shingles from which two articles are a pair; .5 unless said. */
  readonly at?: number;
  /** Containment from which they are one as well; without it Jaccard alone decides. */
  readonly containment?: number;
  /** One for each core unless said; changes nothing in the result. */
  readonly threads?: number;
  readonly settings?: Readonly<Record<string, number>>;
  readonly allowPrivate?: boolean;
}

export interface FoundDuplicates {
  readonly pairs: readonly DuplicatePair[];
  /** Articles of which every two are a pair. */
  readonly clusters: readonly DuplicateCluster[];
  /** What could not be used, each named. */
  readonly notices: readonly Notice[];
}

/**
 * The near-copies among the articles of files, folders, URLs and standard input. Never rejects for bad input.
 * @throws {RangeError} for a setting that does not exist or lies out of its range
 */
export async function findDuplicates(
  inputs: readonly string[],
  search: DuplicateSearch = {},
): Promise<FoundDuplicates> {
  const settings = settle(search.settings);
  const notices: Notice[] = [];
  const pool = new WorkerPool(search.threads);
  try {
    const onNotice = (notice: Notice) => void notices.push(notice);
    const fingerprints = await fingerprintInputs(inputs, { pool, onNotice, allowPrivate: search.allowPrivate });
    const at = { jaccard: search.at ?? settings['duplicates.jaccard'], containment: search.containment ?? 2 };
    const pairs = duplicatePairs(fingerprints, at, settings);
    const outlets = new Map(fingerprints.ids.map((id, i) => [id, fingerprints.outlets[i]]));
    return { pairs, clusters: duplicateClusters(pairs, (id) => outlets.get(id)), notices };
  } finally {
    await pool.close();
  }
}
