import { attributions } from './attributions/findings.ts';
import { contrasts } from './contrasts.ts';
import { figures } from './figures.ts';
import { quotations } from './quotations.ts';
import { record } from './record.ts';
import { terms } from './terms.ts';

/** Every lens. A new one is one file and one line here. */
export const LENSES = { terms, quotations, figures, record, attributions, contrasts } as const;
