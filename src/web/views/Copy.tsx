import { useRef, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { findingText } from '../model/finding-text.ts';
import type { Finding } from '../model/findings.ts';

/** A link to the finding and its words as plain text; a click copies them where the browser lets it. */
export function Copy({ finding }: { finding: Finding }) {
  const { desk } = usePage();
  const link = useRef<HTMLAnchorElement>(null);
  const { nameOf, copy } = useCopying(finding.id);
  const copyLink = (event: MouseEvent) => {
    event.preventDefault();
    void copy('Link', link.current!.href, 'The link could not be copied; it is in the address bar');
  };
  const copyText = () => void copy('Text', findingText(finding, desk), 'The text could not be copied');
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={copyText}
        title="Copy what was found, with its places, as plain text"
      >
        {nameOf('Text', 'Copy')}
      </button>
      <a class="plain" href={`#${finding.id}`} ref={link} onClick={copyLink} title="Copy a link to this finding">
        {nameOf('Link', 'Link')}
      </a>
    </>
  );
}

/** How to copy, and what a button is called: after a click it says whether that went well. */
function useCopying(id: string) {
  const { say } = usePage();
  const [last, setLast] = useState({ id: '', what: '', says: '' });
  const copy = async (what: string, text: string, sorry: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ id, what, says: 'Copied' });
      say(`${what} copied`);
    } catch {
      setLast({ id, what, says: 'Not copied' });
      say(sorry);
    }
  };
  const nameOf = (what: string, name: string): string => (last.id === id && last.what === what ? last.says : name);
  return { nameOf, copy };
}
