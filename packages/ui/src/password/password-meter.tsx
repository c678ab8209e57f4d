import './password.css'
import { motDePasse } from './textes.ts'

/** How hard the password is to guess, in a word and a bar, with what would make it better. */
export function PasswordMeter({
  score,
  advice,
}: {
  /** 0 (guessed at once) to 4, zxcvbn's scale; null while nothing is typed. */
  score: 0 | 1 | 2 | 3 | 4 | null
  /** Sentences that tell what to do. */
  advice?: readonly string[] | undefined
}) {
  return (
    <div className="me-meter" data-score={score ?? undefined} hidden={score === null}>
      <div className="me-meter__bar" aria-hidden="true">
        {[0, 1, 2, 3].map((step) => (
          <span key={step} data-on={score !== null && score > step ? '' : undefined} />
        ))}
      </div>
      <p role="status">
        {score === null ? null : (
          <>
            {motDePasse.solidite} <strong>{motDePasse.niveaux[score]}</strong>
          </>
        )}
      </p>
      {advice?.length ? (
        <ul className="me-meter__advice">
          {advice.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
