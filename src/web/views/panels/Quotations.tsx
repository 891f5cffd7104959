import type { QuotationFinding, QuotationVerdict } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { Groups } from './Groups.tsx';

const TITLES: Readonly<Record<QuotationVerdict | 'lost' | 'indirect', string>> = {
  lost: 'Cut short of a negation, a condition or a hedge',
  altered: 'Altered',
  trimmed: 'Trimmed',
  'cannot-tell': 'Cannot tell',
  verbatim: 'Word for word',
  single: 'In one telling',
  indirect: 'Quoted in one, indirect speech in another',
};

function groupOf({ verdict, cuts, indirect }: QuotationFinding): keyof typeof TITLES {
  if (verdict === 'trimmed' && cuts?.some((cut) => cut.drops !== null)) return 'lost';
  return verdict === 'single' && indirect !== undefined ? 'indirect' : verdict;
}

/** Every quotation with all its versions. */
export function Quotations() {
  const { desk } = usePage();
  const none = 'No words in quotation marks were found.';
  return <Groups all={desk.report.quotations} by={groupOf} titles={TITLES} none={none} />;
}
