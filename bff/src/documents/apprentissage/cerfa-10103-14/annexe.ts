import { APPRENTISSAGE, type Contrat, completeContrat } from '@mon-espace/domain'
import type { Annexe, Fait } from '../../cerfa/annexe.ts'
import { dateEnLettres, siretEspace } from '../../text/format.ts'
import { lisible } from '../../text/lisible.ts'
import { TEXTES_ANNEXE as T } from './textes.ts'
import type { CerfaInput } from './valeurs.ts'

/** What the form does not ask: above all, temporary work. */
export function annexeFa13(input: CerfaInput): Annexe {
  const contrat = completeContrat(input.contrat)
  const { employeur, apprenti } = contrat
  const faits = faitsTravailTemporaire(contrat)
  return {
    parties: [
      [T.employeur, lisible(employeur.denomination)],
      [T.siret, siretEspace(lisible(employeur.siret))],
      [T.apprenti, nom(apprenti.prenom, apprenti.nomNaissance)],
    ],
    complement: faits.length > 0 ? { titre: T.travailTemporaire, faits, note: T.information } : null,
    signataires: APPRENTISSAGE.representant(contrat) ? T.signatures : T.signatures.slice(0, 2),
  }
}

const nom = (prenom: string | null | undefined, nomNaissance: string | null | undefined) =>
  [lisible(prenom), lisible(nomNaissance)].filter((part) => part !== '').join(' ')

function faitsTravailTemporaire({ contrat, maitres }: Contrat): Fait[] {
  const temporaire = contrat.travailTemporaire
  if (!temporaire) return []
  const { entrepriseUtilisatrice: utilisatrice, mission, experienceMaitreMois: mois } = temporaire
  const faits: Fait[] = [
    [T.utilisatrice, lisible(utilisatrice.denomination)],
    [T.siretUtilisatrice, siretEspace(lisible(utilisatrice.siret))],
    [T.debutMission, dateEnLettres(lisible(mission.debut))],
    [T.finMission, dateEnLettres(lisible(mission.fin))],
    [T.maitreAgence, nom(maitres.maitre1?.prenom, maitres.maitre1?.nomNaissance)],
    [T.experience, mois === null ? '' : T.mois(lisible(mois))],
    [T.maitreUtilisatrice, nom(maitres.maitre2?.prenom, maitres.maitre2?.nomNaissance)],
  ]
  return faits.filter(([, texte]) => texte !== '')
}
