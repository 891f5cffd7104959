/**
 * How well the stories of `variorum group --jsonl` agree with the planted ones: B-cubed F (A. Bagga and B. Baldwin, 1998).
 * @param planted the story of each article, by the number in its id
 */
export function agreement(stdout: string, planted: Int32Array): { f: number; largest: number } {
  const sizes = new Map<number, number>();
  for (const story of planted) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  let [precision, recall, largest] = [0, 0, 0];
  for (let from = 0; from < stdout.length; ) {
    const end = stdout.indexOf('\n', from);
    const { members } = JSON.parse(stdout.slice(from, end)) as { members: string[] };
    from = end + 1;
    largest = Math.max(largest, members.length);
    const shared = new Map<number, number>();
    for (const id of members) {
      const story = planted[Number(id.replace(/^\D+/, ''))]!;
      shared.set(story, (shared.get(story) ?? 0) + 1);
    }
    for (const [story, both] of shared) {
      precision += (both * both) / members.length;
      recall += (both * both) / sizes.get(story)!;
    }
  }
  const [p, r] = [precision / planted.length, recall / planted.length];
  return { f: (2 * p * r) / (p + r), largest };
}
