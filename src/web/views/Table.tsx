import type { ComponentChildren } from 'preact';

/** A table of evidence: the words of its head, and its rows. */
export function Table({ head, children }: { head: readonly string[]; children: ComponentChildren }) {
  return (
    <table class="readings-table">
      <thead>
        <tr>
          {head.map((title) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
