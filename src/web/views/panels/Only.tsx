import { usePage } from '../../context.ts';
import { Cards } from './Cards.tsx';

/** Body sentences that no other telling has, by telling. */
export function Only() {
  const { desk } = usePage();
  const { unique, tellings } = desk.report;
  if (tellings.length < 2) return <p class="empty">With one telling, every sentence is in one telling only.</p>;
  if (unique.length === 0) return <p class="empty">Each body sentence stands in two tellings or more.</p>;
  return (
    <>
      {desk.tellings.map(({ siglum, name }) => {
        const own = unique.filter((u) => u.siglum === siglum).sort((x, y) => x.start - y.start);
        if (own.length === 0)
          return (
            <p class="empty" key={siglum}>
              {siglum}: every sentence is in another telling too.
            </p>
          );
        return <Cards key={siglum} title={`${siglum} ${name}`} ids={own.map((u) => u.id)} />;
      })}
    </>
  );
}
