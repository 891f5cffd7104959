import type { WireFinding } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { percent } from '../../model/words.ts';
import { Words } from '../Words.tsx';
import { Groups } from './Groups.tsx';

const TITLES: Readonly<Record<WireFinding['verdict'], string>> = {
  uncredited: 'Agency copy without a credit',
  'house-wording': 'Credited, with much in other words',
  credited: 'Credited, and the text bears it out',
  'cannot-tell': 'Credited, with nothing to compare',
  'is-wire': 'The agency’s own telling',
};

/** How much of each telling is agency copy, and what its credit line says about that. */
export function Wire() {
  const { desk } = usePage();
  return (
    <Groups
      all={desk.report.wire}
      by={(wire) => wire.verdict}
      titles={TITLES}
      none="No telling credits an agency, and none has the text of an agency’s telling."
      body={(wire) => <WireBody wire={wire} />}
    />
  );
}

function WireBody({ wire }: { wire: WireFinding }) {
  const { desk } = usePage();
  const { siglum, share, credit, sentences } = wire;
  return (
    <div class="wire">
      <p>
        <b class="siglum">{siglum}</b> {desk.telling(siglum)?.name}
      </p>
      {share !== null && <Meter sentences={sentences} share={share} />}
      <p class="note">
        {credit ? (
          <>
            Credit: <Words place={credit} changed={[]} short />
          </>
        ) : (
          'No credit line'
        )}
      </p>
    </div>
  );
}

/** Sentence by sentence from left to right, the darker the more of it is agency copy; and the share in words. */
function Meter({ sentences, share }: Pick<WireFinding, 'sentences'> & { share: number }) {
  const all = Math.max(
    1,
    sentences.reduce((sum, s) => sum + s.end - s.start, 0),
  );
  let x = 0;
  return (
    <div class="shares">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        {sentences.map((s) => {
          const width = (100 * (s.end - s.start)) / all;
          const from = x;
          x += width;
          return (
            <g key={s.start}>
              <rect class="wire-none" x={from} width={Math.max(0.2, width - 0.5)} height="4" />
              <rect
                class="wire-share"
                x={from}
                y={4 - 4 * s.share}
                width={Math.max(0.2, width - 0.5)}
                height={4 * s.share}
              />
            </g>
          );
        })}
      </svg>
      <p>
        {percent(share)} of its words are agency copy, {percent(1 - share)} are not
      </p>
    </div>
  );
}
