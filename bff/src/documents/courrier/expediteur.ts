import type { ContratPresente } from '../contrat-presente.ts'
import type { Flow } from '../flow/flow.ts'
import { lignesAdresse } from '../text/adresse.ts'
import { siretEspace, telephoneEspace } from '../text/format.ts'
import { TEXTES_COURRIER as T } from './textes.ts'

/** Widest line of the sender, whose block stands at the left of the recipient's. Points. */
const EXPEDITEUR = 252

/** The employer, at the head of a letter of theirs. */
export function drawExpediteur(flow: Flow, employeur: ContratPresente['employeur']): void {
  const small = { size: 9.5, after: 0, width: EXPEDITEUR }
  flow.paragraph(employeur.denomination, { ...small, size: 11, style: 'bold', after: 1 })
  for (const line of lignesAdresse(employeur.adresse)) flow.paragraph(line, small)
  if (employeur.siret) flow.paragraph(T.siret(siretEspace(employeur.siret)), small)
  if (employeur.telephone) flow.paragraph(T.telephone(telephoneEspace(employeur.telephone)), small)
  if (employeur.courriel) flow.paragraph(employeur.courriel, small)
}
