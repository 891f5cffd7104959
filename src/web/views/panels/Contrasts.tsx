import { usePage } from '../../context.ts';
import { contrastsOf } from '../../model/findings.ts';
import { CONTRAST_SAYS } from '../../model/words.ts';
import { Groups } from './Groups.tsx';

/** Places that tell of the same thing in another way: in conflict, said by another, more or less surely. */
export function Contrasts() {
  const { desk } = usePage();
  return (
    <Groups
      all={contrastsOf(desk.report)}
      by={(contrast) => contrast.kind}
      titles={CONTRAST_SAYS}
      none="No aligned places were found that stand in contrast."
    />
  );
}
