import type { DescentFinding, OriginsFinding } from '../model/report.ts';
import type { ReadTelling } from '../model/token.ts';

/** How many origins the story has that owe each other no text. */
export function originsOf(tellings: readonly ReadTelling[], _descent: DescentFinding): OriginsFinding {
  return { count: null, least: Math.min(1, tellings.length), most: tellings.length, origins: [] };
}
