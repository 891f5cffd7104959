import type { Notice } from '../../model/notice.ts';
import type { OnNotice } from './source.ts';

/** How many notices of one kind are told of one input before they are only counted. */
const NAMED = 20;

/** Passes notices on: of each kind the first of an input one by one, the others as a number when `end` is called. */
export function fewNotices(onNotice: OnNotice): { readonly onNotice: OnNotice; end(): void } {
  const counts = new Map<string, { count: number; last: Notice }>();
  return {
    onNotice(notice) {
      const input = notice.uri?.replace(/#.*$/, '');
      const kind = JSON.stringify([notice.level, notice.code, input]);
      const count = (counts.get(kind)?.count ?? 0) + 1;
      counts.set(kind, { count, last: { ...notice, uri: input } });
      if (count <= NAMED) onNotice(notice);
    },
    end() {
      for (const { count, last } of counts.values())
        if (count > NAMED)
          onNotice({ ...last, says: `${last.uri}: ${count - NAMED} more of this kind (${last.code})` });
      counts.clear();
    },
  };
}
