/** The short names of tellings, as badges. */
export function Sigla({ sigla }: { sigla: readonly string[] }) {
  return (
    <span class="sigla">
      {sigla.map((s) => (
        <b class="siglum" key={s}>
          {s}
        </b>
      ))}
    </span>
  );
}
