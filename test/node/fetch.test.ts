import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { MockAgent } from 'undici';
import { afterEach, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../src/node/fetch/address.ts';
import { type FetcherOptions, makeFetcher } from '../../src/node/fetch/fetch.ts';
import { FETCH_LIMITS, get, USER_AGENT } from '../../src/node/fetch/get.ts';
import { guardedLookup, type Resolve } from '../../src/node/fetch/guard.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine; every path that `pages` does not know is 404. */
async function serve(
  pages: Record<string, RequestListener>,
): Promise<{ base: string; asked: string[]; agents: Set<string> }> {
  const asked: string[] = [];
  const agents = new Set<string>();
  const server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!;
    asked.push(path);
    agents.add(request.headers['user-agent'] ?? '');
    const page = pages[path];
    if (page) return page(request, response);
    response.writeHead(404).end('nothing here');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, agents };
}

const html =
  (text: string, type = 'text/html; charset=utf-8'): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type }).end(text);
const redirect =
  (to: string): RequestListener =>
  (_, response) =>
    response.writeHead(302, { location: to }).end();

async function fetchOne(uri: string, options: FetcherOptions = {}) {
  const fetcher = makeFetcher({ allowPrivate: true, delay: 0, ...options });
  const loaded = await fetcher({ kind: 'url', uri, name: 'page' });
  return loaded.ok ? Buffer.from(loaded.value.bytes).toString('utf8') : `${loaded.notice.code}: ${loaded.notice.says}`;
}

describe('a page is fetched', () => {
  test('plainly, under the name of the program, after robots.txt', async () => {
    const { base, asked, agents } = await serve({ '/a': html('<p>Ferry late') });
    expect(await fetchOne(`${base}/a`)).toBe('<p>Ferry late');
    expect(asked).toEqual(['/robots.txt', '/a']);
    expect([...agents]).toEqual([USER_AGENT]);
  });

  test('packed for transport, and as a packed file', async () => {
    const packed: RequestListener = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync('Ferry late'));
    const file: RequestListener = (_, response) =>
      response.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync('Ferry on time'));
    const { base } = await serve({ '/a': packed, '/b.gz': file });
    expect(await fetchOne(`${base}/a`)).toBe('Ferry late');
    expect(await fetchOne(`${base}/b.gz`)).toBe('Ferry on time');
  });

  test('over five redirects, not over six', async () => {
    const hops = (n: number) =>
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`/${n}-${i + 1}`, redirect(`/${n}-${i}`)]));
    const { base } = await serve({ ...hops(5), ...hops(6), '/5-0': html('five'), '/6-0': html('six') });
    expect(await fetchOne(`${base}/5-5`)).toBe('five');
    expect(await fetchOne(`${base}/6-6`)).toMatch(/^too-many-redirects: .* is redirected more than 5 times; /);
  });
});

describe('what cannot be fetched is a notice that says what to do', () => {
  const big: RequestListener = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end('x'.repeat(5000));
  const bomb: RequestListener = (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(1_000_000)));
  const silent: RequestListener = () => {};
  const slow: RequestListener = (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/plain' }).write('so far');
  const status =
    (code: number): RequestListener =>
    (_, response) =>
      response.writeHead(code).end('no');

  const cases: [string, RequestListener, RegExp][] = [
    ['not found', status(404), /^http-404: .*there is no such page \(HTTP 404\); check the address$/],
    ['refused', status(403), /^http-403: .*refuses to show it \(HTTP 403\); save the page in a browser/],
    ['a broken server', status(503), /^http-503: .*try again later$/],
    ['an odd status', status(418), /^http-418: .*answers with HTTP 418, not with a page$/],
    ['no answer', silent, /^timeout: .*no whole answer within 0\.3 seconds; /],
    ['half an answer', slow, /^timeout: /],
    ['too large', big, /^too-large: .*the answer is larger than 2 kB; /],
    ['a bomb', bomb, /^too-large: /],
    ['a loop', redirect('/page'), /^too-many-redirects: /],
    [
      'a redirect to a file',
      redirect('file:///etc/hostname'),
      /^bad-url: .*file: is not fetched; only http and https are/,
    ],
    ['a redirect with a password', redirect('http://a:b@example.org/'), /^bad-url: .*name or password/],
    ['a redirect to nowhere', redirect('http://[::bad'), /^bad-redirect: /],
    ['a film', html('film', 'video/mp4'), /^unsupported-type: .*is video\/mp4, which variorum cannot read/],
    ['bytes without a type', html('\x00\x01\x02', 'application/octet-stream'), /^unsupported-type: /],
  ];
  test.each(cases)('%s', async (_, page, expected) => {
    const { base } = await serve({ '/page': page });
    expect(
      await fetchOne(`${base}/page`, {
        limits: { timeout: page === silent || page === slow ? 300 : 30_000, bytes: 2000 },
      }),
    ).toMatch(expected);
  });

  test('a port where nobody listens', async () => {
    const { base } = await serve({});
    servers.splice(0).forEach((server) => void server.close());
    expect(await fetchOne(`${base}/page`)).toMatch(/^refused: .*does not answer there/);
  });

  test('a name or password in the address', async () => {
    expect(await fetchOne('http://user:secret@example.org/')).toMatch(/^bad-url: /);
    expect(await fetchOne('ftp://example.org/a.txt')).toMatch(/^bad-url: .*ftp: is not fetched/);
  });
});

describe('robots.txt', () => {
  const robots = (rules: string) => html(rules, 'text/plain');

  test('is obeyed, redirects included', async () => {
    const { base, asked } = await serve({
      '/robots.txt': robots('User-agent: *\nDisallow: /private/'),
      '/private/a': html('secret'),
      '/open': redirect('/private/a'),
    });
    expect(await fetchOne(`${base}/private/a`)).toMatch(/^robots: .*does not allow programs to read it; save the page/);
    expect(await fetchOne(`${base}/open`)).toMatch(/^robots: /);
    expect(asked).not.toContain('/private/a');
  });

  test('names this program', async () => {
    const { base } = await serve({ '/robots.txt': robots('User-agent: variorum\nDisallow: /'), '/a': html('text') });
    expect(await fetchOne(`${base}/a`)).toMatch(/^robots: /);
  });

  test('that cannot be had means no', async () => {
    const { base } = await serve({ '/robots.txt': (_, r) => r.writeHead(500).end(), '/a': html('text') });
    expect(await fetchOne(`${base}/a`)).toMatch(/^robots: .*cannot be had \(HTTP 500\)/);
  });

  test.each([
    ['the usual pause', '', 1000],
    ['the pause that the site asks for', 'User-agent: *\nCrawl-delay: 7', 7000],
    ['no pause of an hour', 'User-agent: *\nCrawl-delay: 3600', 30_000],
  ])('%s between two questions to one host', async (_, rules, pause) => {
    const { base } = await serve({ '/robots.txt': robots(rules), '/a': html('a'), '/b': html('b') });
    const slept: number[] = [];
    const fetcher = makeFetcher({ allowPrivate: true, sleep: async (ms) => void slept.push(ms) });
    for (const path of ['/a', '/b']) await fetcher({ kind: 'url', uri: base + path, name: 'page' });
    expect(slept).toHaveLength(1);
    expect(slept[0]).toBeGreaterThan(pause - 900);
    expect(slept[0]).toBeLessThanOrEqual(pause);
  });
});

describe('nothing but the public internet', () => {
  test.each([
    ['93.184.216.34', true],
    ['2606:2800:220:1:248:1893:25c8:1946', true],
    ['127.0.0.1', false],
    ['127.9.9.9', false],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['172.32.0.1', true],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['100.128.0.1', true],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['198.18.0.1', false],
    ['::', false],
    ['::1', false],
    ['[::1]', false],
    ['fe80::1%eth0', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['ff02::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:7f00:1', false],
    ['0:0:0:0:0:ffff:10.0.0.1', false],
    ['::ffff:93.184.216.34', true],
    ['::127.0.0.1', false],
    ['64:ff9b::10.0.0.1', false],
    ['64:ff9b::93.184.216.34', true],
    ['2002:7f00:1::', false],
    ['not an address', false],
  ])('%s is public: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });

  test.each([
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest/meta-data',
  ])('%s is not asked', async (uri) => {
    expect(await fetchOne(uri, { allowPrivate: false })).toMatch(
      /^private-address: .*not a public address; give --allow-private/,
    );
  });

  test('a name that leads to this machine is refused at the socket', async () => {
    const { base, asked } = await serve({ '/a': html('inside') });
    const port = new URL(base).port;
    const resolve: Resolve = (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    const answer = await fetchOne(`http://inside.example:${port}/a`, { allowPrivate: false, resolve });
    expect(answer).toMatch(/^private-address: .*inside\.example is at 127\.0\.0\.1/);
    expect(asked).toEqual([]);
  });

  test('one private address among public ones is enough to refuse', () => {
    const resolve: Resolve = (_, done) =>
      done(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ]);
    guardedLookup(resolve)('mixed.example', { all: true }, (error) => {
      expect(error?.message).toBe('mixed.example is at 10.0.0.1, which is not a public address');
    });
  });

  test('a redirect from the public internet to this machine is not followed', async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    const outside = agent.get('http://news.example');
    outside.intercept({ path: '/a' }).reply(302, '', { headers: { location: 'http://127.0.0.1/admin' } });
    const answer = get(new URL('http://news.example/a'), { agent, allowPrivate: false, limits: FETCH_LIMITS });
    await expect(answer).rejects.toThrow('127.0.0.1 is not a public address');
  });
});
