import type { Notice } from '../../model/notice.ts';

/** Something, or the notice that says why there is nothing. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly notice: Notice };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** What went wrong with one input, or one place in it: the message begins with its name and ends with what to do. */
export const failed = (code: string, uri: string, says: string, place = ''): { ok: false; notice: Notice } => ({
  ok: false,
  notice: { level: 'error', code, says: `${uri}${place ? `, ${place}` : ''}: ${says}`, uri },
});
