import { Link } from '@mon-espace/module-kit'
import { ApiProblem } from '@mon-espace/module-kit/api'
import { Button, ConfirmDialog } from '@mon-espace/ui'
import { useState } from 'react'
import { Page } from '../page/page.tsx'
import { Refusal } from '../page/refusal.tsx'
import {
  type Decision,
  type DemandeActivation,
  decideActivation,
  type LienFerme,
  lienFerme,
} from './activation.ts'
import { ActivationClosed } from './activation-closed.tsx'
import { Demandeur } from './demandeur.tsx'
import { activation } from './textes.ts'

type Issue = Decision | LienFerme | ApiProblem

/** Who asks, « Activer » and « Refuser »; refusing is asked twice, for the link then opens nothing. */
export function ActivationDecision({ jeton, demande }: { jeton: string; demande: DemandeActivation }) {
  const [issue, setIssue] = useState<Issue | null>(null)
  const [pending, setPending] = useState<Decision | null>(null)
  const [asking, setAsking] = useState(false)
  const nom = `${demande.demandeur.prenom} ${demande.demandeur.nom}`
  const { denomination } = demande.entreprise

  const decide = async (decision: Decision) => {
    setPending(decision)
    try {
      await decideActivation(jeton, decision)
      setIssue(decision)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setIssue(lienFerme(error) ?? error)
    }
    setPending(null)
    setAsking(false)
  }

  if (issue === 'activer' || issue === 'refuser') {
    const { titre, texte } = activation[issue === 'activer' ? 'active' : 'refuse']
    return (
      <Page focus title={titre} lead={texte(nom)}>
        <p>
          <Link to="/compte">{activation.comptes}</Link>
        </p>
      </Page>
    )
  }
  if (issue === 'expire' || issue === 'utilise') return <ActivationClosed why={issue} focus />

  const { titre, texte, bouton } = activation.confirmerRefus
  return (
    <Page title={activation.titre} lead={activation.accroche(denomination)} failed={issue !== null}>
      {issue ? <Refusal problem={issue} /> : null}
      <Demandeur demande={demande} />
      <p>{activation.conseil}</p>
      <div className="mfa-row">
        <Button variant="primary" pending={pending === 'activer'} onClick={() => decide('activer')}>
          {activation.activer}
        </Button>
        <Button onClick={() => setAsking(true)}>{activation.refuser}</Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={titre(nom)}
        confirmLabel={bouton}
        danger
        pending={pending === 'refuser'}
        onConfirm={() => decide('refuser')}
        onClose={() => setAsking(false)}
      >
        {texte(nom, denomination)}
      </ConfirmDialog>
    </Page>
  )
}
