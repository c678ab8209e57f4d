import { type ContratDe, completeContratOf } from '@mon-espace/domain'
import { SECTIONS } from '@mon-espace/domain/professionnalisation'
import type { Annexe, Fait } from '../../cerfa/annexe.ts'
import { siretEspace } from '../../text/format.ts'
import { lisible } from '../../text/lisible.ts'
import { TEXTES_ANNEXE as T } from './textes.ts'
import type { CerfaEj20Input } from './valeurs.ts'

/** What the form does not ask: the order of an amendment, the user company, the agreements that allow more than the law, a minor's representative. */
export function annexeEj20(input: CerfaEj20Input): Annexe {
  const contrat = completeContratOf(SECTIONS, input.contrat)
  const avenant: Fait[] = input.rangAvenant ? [[T.avenant, String(input.rangAvenant)]] : []
  const faits = [...avenant, ...faitsOf(contrat)]
  return {
    parties: [
      [T.employeur, lisible(contrat.employeur.denomination)],
      [T.siret, siretEspace(lisible(contrat.employeur.siret))],
      [T.salarie, nom(contrat.salarie.prenom, contrat.salarie.nomNaissance)],
    ],
    complement: faits.length > 0 ? { titre: T.complement, faits, note: T.information } : null,
    signataires: T.signatures,
  }
}

const nom = (prenom: string | null | undefined, nomNaissance: string | null | undefined) =>
  [lisible(prenom), lisible(nomNaissance)].filter((part) => part !== '').join(' ')

function faitsOf({ contrat, salarie }: ContratDe<typeof SECTIONS>): Fait[] {
  const { entrepriseUtilisatrice: utilisatrice } = contrat
  const faits: Fait[] = [
    [T.utilisatrice, lisible(utilisatrice?.denomination)],
    [T.siretUtilisatrice, siretEspace(lisible(utilisatrice?.siret))],
    [T.accordDuree, lisible(contrat.accordDuree)],
    [T.accordFormation, lisible(contrat.accordFormation)],
    [T.representant, nom(salarie.representantLegal?.prenom, salarie.representantLegal?.nom)],
  ]
  return faits.filter(([, texte]) => texte !== '')
}
