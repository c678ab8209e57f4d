import { Link } from '@mon-espace/module-kit'
import type { ApiProblem } from '@mon-espace/module-kit/api'
import { Refusal, type RefusalWords, wordsOf } from '../page/refusal.tsx'
import { ResendButton } from '../renvoi/resend-button.tsx'
import { refusConnexion } from './textes.ts'

function signInWords(problem: ApiProblem, email: string): RefusalWords {
  switch (problem.code) {
    case 'identifiants_invalides': {
      const { titre, texte, lien } = refusConnexion.identifiants_invalides
      return { title: titre, text: texte, actions: <Link to="/mot-de-passe">{lien}</Link> }
    }
    case 'compte_non_confirme': {
      const { titre, texte } = refusConnexion.compte_non_confirme
      return { title: titre, text: texte, tone: 'warning', actions: <ResendButton email={email} /> }
    }
    case 'compte_non_active': {
      const { etat } = problem.extra
      const closed = etat === 'suspendu' || etat === 'refuse'
      const { titre, textes } = refusConnexion[closed ? etat : 'compte_non_active']
      return { title: titre, text: textes.map((texte) => <p key={texte}>{texte}</p>), tone: 'warning' }
    }
    default:
      return wordsOf(problem)
  }
}

/** Why signing in did not work, and what to do about it. */
export function SignInRefusal({ problem, email }: { problem: ApiProblem; email: string }) {
  return <Refusal problem={problem} words={signInWords(problem, email)} />
}
