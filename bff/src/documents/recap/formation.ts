import { DIPLOMES, type LieuFormation, type SectionPartielle } from '@mon-espace/domain'
import { lisible } from '../cerfa-10103-14/remplissage.ts'
import type { AdressePartielle } from '../text/adresse.ts'
import { siretEspace } from '../text/format.ts'
import { LIBELLES_RECAP } from './libelles.ts'
import { adresse } from './parties.ts'
import { enClair, jour, phrase, type RubriqueRecap } from './reponses.ts'

const L = LIBELLES_RECAP.formation

type LieuPartiel =
  | ({ readonly [K in Exclude<keyof LieuFormation, 'adresse'>]?: LieuFormation[K] | undefined } & {
      readonly adresse?: AdressePartielle
    })
  | null
  | undefined

/** The section « formation ». */
export function formationRecap(f: SectionPartielle<'formation'>): RubriqueRecap {
  return {
    titre: L.titre,
    groupes: [
      {
        faits: [
          [L.diplome, enClair(DIPLOMES, f.diplomeVise)],
          [L.intitule, lisible(f.intitule)],
          [L.codeDiplome, lisible(f.codeDiplome)],
          [L.rncp, lisible(f.codeRncp)],
          [L.debut, jour(f.dateDebut)],
          [L.fin, jour(f.dateFinEpreuves)],
          [L.duree, phrase(f.dureeHeures, L.heures)],
          [L.distance, phrase(f.heuresDistance, L.heures)],
          [L.cfaEntreprise, lisible(f.cfaEntreprise)],
          [L.estLieu, lisible(f.cfaEstLieuPrincipal)],
        ],
      },
      lieuRecap(L.cfa, f.cfa),
      lieuRecap(L.lieu, f.lieu),
      {
        faits: [
          [L.pieces, lisible(f.attestationPieces)],
          [L.faitA, lisible(f.faitA)],
        ],
      },
    ],
  }
}

const lieuRecap = (sousTitre: string, lieu: LieuPartiel): RubriqueRecap['groupes'][number] => ({
  sousTitre,
  faits: [
    [L.denomination, lisible(lieu?.denomination)],
    [L.adresse, adresse(lieu?.adresse)],
    [L.uai, lisible(lieu?.uai)],
    [L.siret, siretEspace(lisible(lieu?.siret))],
  ],
})
