import type { QuotationVerdict } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { Cards } from './Cards.tsx';

const GROUPS: readonly { verdict: QuotationVerdict; title: string }[] = [
  { verdict: 'altered', title: 'Altered' },
  { verdict: 'trimmed', title: 'Trimmed' },
  { verdict: 'cannot-tell', title: 'Cannot tell' },
  { verdict: 'verbatim', title: 'Word for word' },
  { verdict: 'single', title: 'In one telling' },
];

/** Every quotation with all its versions. */
export function Quotations() {
  const { desk } = usePage();
  const { quotations } = desk.report;
  if (quotations.length === 0) return <p class="empty">No words in quotation marks were found.</p>;
  const lost = quotations.filter((q) => q.verdict === 'trimmed' && q.cuts?.some((cut) => cut.drops !== null));
  const indirect = quotations.filter((q) => q.verdict === 'single' && q.indirect !== undefined);
  const apart = [...lost, ...indirect];
  return (
    <>
      <Cards title="Cut short of a negation, a condition or a hedge" ids={lost.map((q) => q.id)} />
      {GROUPS.map(({ verdict, title }) => (
        <Cards
          key={verdict}
          title={title}
          ids={quotations.filter((q) => q.verdict === verdict && !apart.includes(q)).map((q) => q.id)}
        />
      ))}
      <Cards title="Quoted in one, indirect speech in another" ids={indirect.map((q) => q.id)} />
    </>
  );
}
