import { APPRENTISSAGE, type Contrat, completeContrat } from '@mon-espace/domain'
import { createFlow, type Flow } from '../../flow/flow.ts'
import { drawFacts, drawTable } from '../../flow/table.ts'
import type { PdfFile } from '../../pdf/pdf-file.ts'
import { dateEnLettres, siretEspace } from '../../text/format.ts'
import { lisible } from '../../text/lisible.ts'
import type { SansCase } from './pose.ts'
import { NOMS, nomPeriode, PARTIES, QUESTIONS, SANS_CASE, TEXTES_ANNEXE as T } from './textes.ts'
import type { CerfaInput } from './valeurs.ts'

/** An answer given outside the form. */
export interface Reponse {
  readonly libelle: string
  readonly texte: string
}

/** What the form could not take: answers longer than their box, answers that the edition does not ask for. */
export interface HorsFormulaire {
  readonly longues: readonly Reponse[]
  readonly sansCase: readonly Reponse[]
}

/** Names a box outside the form: whose it is, what is asked, then its label. */
export function libelleComplet(nom: string, libelle: string): string {
  const partie = PARTIES.find(([debut]) => nom.startsWith(debut))?.[1]
  const groupe = nom.replace(/\.(jj|mm|aaaa|euros|centimes|oui|non|avant|apres)$/, '')
  const propre = NOMS[groupe] ?? nomPeriode(nom) ?? libelle
  return [partie, QUESTIONS[groupe], propre].filter(Boolean).join(' – ')
}

/** Answers that an older edition has no box for; a box « Non » left out says nothing. */
export function reponsesSansCase(sansCase: readonly SansCase[]): Reponse[] {
  return sansCase.flatMap(({ nom, valeur }) => {
    const libelle = SANS_CASE.find(([connu]) => connu === nom)?.[1]
    return libelle ? [{ libelle, texte: valeur === true ? T.oui : valeur }] : []
  })
}

/** Draws on further pages what the form has no box for; nothing when there is nothing to say. */
export function drawAnnexe(
  file: PdfFile,
  input: CerfaInput,
  edition: string,
  { longues, sansCase }: HorsFormulaire,
): void {
  const contrat = completeContrat(input.contrat)
  const { employeur, apprenti } = contrat
  const temporaire = factsTravailTemporaire(contrat)
  if (temporaire.length === 0 && longues.length === 0 && sansCase.length === 0) return
  const flow = createFlow(file, input.numero ? T.pied(input.numero) : T.piedProjet)
  flow.title(T.titre)
  flow.paragraph(T.objet(edition), { after: 10 })
  drawFacts(flow, [
    [T.employeur, lisible(employeur.denomination)],
    [T.siret, siretEspace(lisible(employeur.siret))],
    [T.apprenti, nom(apprenti.prenom, apprenti.nomNaissance)],
  ])
  if (temporaire.length > 0) {
    flow.heading(T.travailTemporaire)
    drawFacts(flow, temporaire)
    flow.paragraph(T.information, { size: 9 })
  }
  drawReponses(flow, T.sansCase(edition), T.reponse, sansCase)
  drawReponses(flow, T.valeursLongues, T.texteEntier, longues)
  flow.heading(T.titreSignatures, 130)
  const signataires = APPRENTISSAGE.representant(contrat) ? T.signatures : T.signatures.slice(0, 2)
  drawTable(
    flow,
    signataires.map((title) => ({ title, share: 1 / signataires.length })),
    [signataires.map(() => '')],
    { rowHeight: 70 },
  )
}

function drawReponses(flow: Flow, titre: string, colonne: string, reponses: readonly Reponse[]): void {
  if (reponses.length === 0) return
  flow.heading(titre)
  drawTable(
    flow,
    [
      { title: T.case, share: 0.34 },
      { title: colonne, share: 0.66 },
    ],
    reponses.map(({ libelle, texte }) => [libelle, texte]),
  )
}

const nom = (prenom: string | null | undefined, nomNaissance: string | null | undefined) =>
  [lisible(prenom), lisible(nomNaissance)].filter((part) => part !== '').join(' ')

function factsTravailTemporaire({ contrat, maitres }: Contrat): [string, string][] {
  const temporaire = contrat.travailTemporaire
  if (!temporaire) return []
  const { entrepriseUtilisatrice: utilisatrice, mission, experienceMaitreMois: mois } = temporaire
  const facts: [string, string][] = [
    [T.utilisatrice, lisible(utilisatrice.denomination)],
    [T.siretUtilisatrice, siretEspace(lisible(utilisatrice.siret))],
    [T.debutMission, dateEnLettres(lisible(mission.debut))],
    [T.finMission, dateEnLettres(lisible(mission.fin))],
    [T.maitreAgence, nom(maitres.maitre1?.prenom, maitres.maitre1?.nomNaissance)],
    [T.experience, mois === null ? '' : T.mois(lisible(mois))],
    [T.maitreUtilisatrice, nom(maitres.maitre2?.prenom, maitres.maitre2?.nomNaissance)],
  ]
  return facts.filter(([, value]) => value !== '')
}
