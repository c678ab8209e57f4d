const RANGS = [0, 1, 2, 3, 4, 5]

/** The shape of the rows to come. Shown after a second only (its style waits): a quick answer needs no waiting room. */
export function Squelette() {
  return (
    <div className="mc-squelette" aria-hidden="true">
      {RANGS.map((rang) => (
        <span key={rang} />
      ))}
    </div>
  )
}
