import robotsParser from 'robots-parser';
import { type Answer, FetchError, USER_AGENT } from './get.ts';

/** What a site lets this program do (RFC 9309). */
export interface Robots {
  /** Why the site does not want this page read by a program, or undefined. */
  refuses(url: URL): string | undefined;
  /** Seconds between two questions that the site asks for. */
  readonly delay: number | undefined;
}

const PARSED_BYTES = 512_000;
const EVERYTHING: Robots = { refuses: () => undefined, delay: undefined };

/** The package is CommonJS, but its types describe a default export. */
const makeRobots = robotsParser as unknown as typeof robotsParser.default;

/**
 * Reads a site's robots.txt: a missing one (4xx) allows everything; one that cannot be had (5xx) allows nothing, as
 * RFC 9309 §2.3.1 says.
 */
export async function readRobots(origin: string, getAnswer: (url: URL) => Promise<Answer>): Promise<Robots> {
  const address = new URL('/robots.txt', origin);
  const answer = await getAnswer(address).catch((error: unknown) => {
    // A file that is too large or leads in circles states no rule; any other failure meets the page itself too.
    if (error instanceof FetchError) return undefined;
    throw error;
  });
  if (!answer || (answer.status >= 400 && answer.status < 500)) return EVERYTHING;
  if (answer.status >= 500) {
    const why = `the robots.txt of ${address.host} cannot be had (HTTP ${answer.status}), which stands for a no`;
    return { refuses: () => why, delay: undefined };
  }
  const rules = makeRobots(address.href, Buffer.from(answer.body.subarray(0, PARSED_BYTES)).toString('utf8'));
  const why = `the robots.txt of ${address.host} does not allow programs to read it`;
  return {
    refuses: (url) => (rules.isAllowed(url.href, USER_AGENT) === false ? why : undefined),
    delay: rules.getCrawlDelay(USER_AGENT),
  };
}
