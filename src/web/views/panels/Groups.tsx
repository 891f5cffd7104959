import type { ComponentChildren } from 'preact';
import { Cards } from './Cards.tsx';

interface GroupsProps<T, K extends string> {
  readonly all: readonly T[];
  readonly by: (item: T) => K;
  /** In the order in which they stand. */
  readonly titles: Readonly<Record<K, string>>;
  /** What is said where there is nothing. */
  readonly none: string;
  /** What a card holds in place of the plain list of its readings. */
  readonly body?: (item: T) => ComponentChildren;
}

/** Findings of one list as cards, in groups under their titles. */
export function Groups<T extends { readonly id: string }, K extends string>(props: GroupsProps<T, K>) {
  const { all, by, titles, none, body } = props;
  if (all.length === 0) return <p class="empty">{none}</p>;
  const byId = new Map(all.map((item) => [item.id, item]));
  return (
    <>
      {(Object.keys(titles) as K[]).map((group) => (
        <Cards
          key={group}
          title={titles[group]}
          ids={all.filter((item) => by(item) === group).map((item) => item.id)}
          body={body && (({ id }) => body(byId.get(id)!))}
        />
      ))}
    </>
  );
}
