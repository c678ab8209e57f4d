import { CALLS, type Session } from '@mon-espace/domain/api'
import { useLocation } from '@mon-espace/module-kit'
import { urlOf } from '@mon-espace/module-kit/api'
import { Button, Notice } from '@mon-espace/ui'
import { useState } from 'react'
import type { Suite } from '../navigation/suite.ts'
import { fournisseur as t } from './textes.ts'

type Issue = keyof typeof t.issues

const isIssue = (said: string | null): said is Issue => said !== null && Object.hasOwn(t.issues, said)

/** The way in by the operator’s provider, and how the last time ended. */
export default function Fournisseur({
  fournisseur: { nom, seul },
  suite: { demande, retour },
}: {
  fournisseur: NonNullable<Session['fournisseur']>
  suite: Suite
}) {
  const said = useLocation().search.get('oidc')
  const [leaving, setLeaving] = useState(false)
  const issue = isIssue(said) ? t.issues[said](nom, seul) : null
  function leave() {
    setLeaving(true)
    const query = { ...(demande ? { demande } : {}), ...(retour ? { retour } : {}) }
    // Another site comes next: the whole page leaves.
    window.location.assign(urlOf(CALLS.beginOidc, { query }))
  }
  return (
    <div className="mfa-stack">
      {issue ? (
        <div role="alert">
          <Notice tone={said === 'panne' ? 'error' : 'warning'} title={issue.titre}>
            {issue.texte}
          </Notice>
        </div>
      ) : null}
      <Button variant={seul ? 'primary' : 'secondary'} pending={leaving} onClick={leave}>
        {t.bouton(nom)}
      </Button>
      {seul ? <p>{t.seul(nom)}</p> : <p className="mfa-quiet">{t.ou}</p>}
    </div>
  )
}
