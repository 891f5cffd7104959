import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './address.ts';

/** A connection that is not made because it would leave the public internet. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';

  constructor(host: string, address: string) {
    super(
      host === address
        ? `${address} is not a public address`
        : `${host} is at ${address}, which is not a public address`,
    );
  }
}

export type Resolve = (host: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const bySystem: Resolve = (host, done) =>
  systemLookup(host, { all: true, verbatim: true }, (error, addresses) => done(error, addresses ?? []));

/**
 * Name lookup for sockets that gives out public addresses only. The socket connects to just these, so a name that
 * answers otherwise a second time (DNS rebinding) gains nothing.
 */
export const guardedLookup =
  (resolve: Resolve = bySystem): LookupFunction =>
  (host, options, callback) => {
    resolve(host, (error, addresses) => {
      const bad = addresses.find((a) => !isPublicAddress(a.address));
      const failure = error ?? (bad ? new PrivateAddressError(host, bad.address) : null);
      const first = addresses[0];
      if (failure || !first) return callback(failure ?? new Error(`${host} has no address`), '', 0);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };

/** A host that is written as an address is connected to without a lookup: it is checked here. */
export function refusePrivateHost(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublicAddress(host)) throw new PrivateAddressError(host, host);
}
