import { describe, expect, test } from 'vitest';
import { readDateline } from '../../src/segment/dateline.ts';

/** `dateline >> what follows | agency`; a row without `>>` has no dateline. */
const TABLE = `
ORSK, June 3 (Reuters) - >> The council closed. | Reuters
Orsk, 3 jun (EFE).- >> The council closed. | EFE
Orsk, Jun 3 (PTI) >> The council closed. | Press Trust of India
Orsk, June 3 (TWS) >> The council closed. | TWS
Orsk (dpa) - >> The council closed. | Deutsche Presse-Agentur
Orsk (AFP) >> The council closed. | Agence France-Presse
ORSK — >> The council closed. | -
Minister Roe (Labour) The council closed.
Orsk (pop. 900) The council closed.
Orsk. The council closed.
The council (TWS) closed the bridge.
`;
const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split(/ >> | \| /) as [string, string?, string?]);

describe('datelines of agencies', () => {
  test.each(rows)('%s', (dateline, rest, agency) => {
    const found = readDateline(rest ? `${dateline} ${rest}` : dateline);
    expect(found).toEqual(rest ? { length: dateline.length, agency: agency === '-' ? null : agency } : null);
  });
});
