import { BlockList, isIP, isIPv4 } from 'node:net';

/** Address blocks that are not on the public internet (IANA special-purpose registries, RFC 6890 and its updates). */
const BLOCKS_4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carrier-grade NAT
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, and the metadata service of clouds
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
];
const BLOCKS_6 = [
  '::/128', // unspecified
  '::1/128', // loopback
  '64:ff9b:1::/48', // local translation
  '100::/64', // discard
  '2001::/23', // protocol assignments, Teredo among them
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: an IPv4 address inside
  '3fff::/20', // documentation
  '5f00::/16', // segment routing
  'fc00::/7', // unique local
  'fe80::/10', // link-local
  'fec0::/10', // site-local
  'ff00::/8', // multicast
];

const blocked = new BlockList();
for (const block of [...BLOCKS_4, ...BLOCKS_6]) {
  const [network, prefix] = block.split('/') as [string, string];
  blocked.addSubnet(network, Number(prefix), isIPv4(network) ? 'ipv4' : 'ipv6');
}

/** Whether an IP address is on the public internet. An IPv4 address written inside an IPv6 one is judged as IPv4. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(bare);
  if (version === 0) return false;
  if (version === 4) return !blocked.check(bare, 'ipv4');
  const inner = innerIPv4(bare);
  return inner === undefined ? !blocked.check(bare, 'ipv6') : isPublicAddress(inner);
}

/** The IPv4 address in `::ffff:a.b.c.d`, `::a.b.c.d` and `64:ff9b::a.b.c.d` (RFC 4291, 6052). */
function innerIPv4(address: string): string | undefined {
  const groups = groupsOf(address);
  const head = groups
    .slice(0, 6)
    .map((g) => g.toString(16))
    .join(':');
  const isMapped = head === '0:0:0:0:0:ffff' || head === '64:ff9b:0:0:0:0';
  const isCompatible = head === '0:0:0:0:0:0' && (groups[6]! > 0 || groups[7]! > 1);
  if (!isMapped && !isCompatible) return undefined;
  return [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255].join('.');
}

/** The eight numbers of an IPv6 address; the URL parser writes every form of it in one way. */
function groupsOf(address: string): number[] {
  const host = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [left = '', right] = host.split('::');
  const parse = (side: string) => (side === '' ? [] : side.split(':').map((g) => Number.parseInt(g, 16)));
  const [before, after] = [parse(left), parse(right ?? '')];
  const gap = right === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...new Array<number>(gap).fill(0), ...after];
}
