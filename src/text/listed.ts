/** Names in a list that a person reads at one glance. */
const MOST = 8;

/** "A", "A and B", "A, B and C", "A, B, C … and 12 more". */
export function listed(names: readonly string[], most = MOST): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length > most + 1) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "has" or "have", for as many as `names` holds. */
export const verb = (names: readonly unknown[], one: string, many: string): string => (names.length === 1 ? one : many);
