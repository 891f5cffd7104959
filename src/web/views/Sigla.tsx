/** More are counted. */
const MOST = 5;

/** The short names of tellings, as badges. */
export function Sigla({ sigla }: { sigla: readonly string[] }) {
  const shown = sigla.length > MOST ? sigla.slice(0, MOST - 1) : sigla;
  return (
    <span class="sigla">
      {shown.map((s) => (
        <b class="siglum" key={s}>
          {s}
        </b>
      ))}
      {shown.length < sigla.length && <span class="note">+{sigla.length - shown.length}</span>}
    </span>
  );
}
