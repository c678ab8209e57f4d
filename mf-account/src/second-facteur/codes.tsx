import { useHost } from '@mon-espace/module-kit'
import { Button } from '@mon-espace/ui'
import { secondFacteur } from './textes.ts'

const { codes: t } = secondFacteur.ajout

/** Recovery codes, shown once. */
export function Codes({ codes }: { codes: readonly string[] }) {
  const { announce } = useHost()
  const copy = () => navigator.clipboard.writeText(codes.join('\n')).then(() => announce(t.copies))
  return (
    <div className="mfa-stack">
      <p>
        <strong>{t.titre}</strong>
      </p>
      <p>{t.texte}</p>
      <ul className="mfa-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button small onClick={() => void copy()}>
        {t.copier}
      </Button>
    </div>
  )
}
