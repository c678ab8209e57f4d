import type { Avenant } from '@mon-espace/domain/api'
import { articlesAvenant, isOuvert, type Prolongation, typeAvenantOf } from '@mon-espace/domain/avenants'
import type { DefinitionChamp, GroupeChamps } from '../champs/definition.ts'
import { loadGroupes } from '../ouverture/groupes-charges.ts'
import type { Groupes, Parcours } from '../parcours.ts'
import { type KitAvenant, keepKit, loadKit } from './kit.ts'
import { avenant as t } from './textes.ts'

/** The number of the contract is asked for what it is here, and nobody must have it. */
const nommeNumero =
  (numero: string | null) =>
  (champ: DefinitionChamp): DefinitionChamp =>
    champ.chemin === numero
      ? { ...champ, libelle: t.numero, court: t.numero, aide: t.numeroAide, facultatif: true }
      : champ

const ouvertsDe =
  ({ ouverts }: Avenant, { avenants: { chemins } }: KitAvenant) =>
  (groupe: GroupeChamps): GroupeChamps => ({
    ...groupe,
    champs: groupe.champs
      .filter(({ chemin }) => isOuvert(ouverts, chemin))
      .map(nommeNumero(chemins.numeroInitial)),
  })

/** The questions that an amendment asks. */
function groupesAvenant(groupes: Groupes, avenant: Avenant, kit: KitAvenant): Groupes {
  const entrees = Object.entries(groupes).map(
    ([ecran, ceux]) =>
      [ecran, ceux.map(ouvertsDe(avenant, kit)).filter(({ champs }) => champs.length > 0)] as const,
  )
  return Object.fromEntries(entrees.filter(([, ceux]) => ceux.length > 0))
}

async function articlesDe(
  { dispositif, loadArticles }: Parcours,
  { avenants, regles }: KitAvenant,
  { type: code, base, prolongation }: Avenant,
) {
  const type = typeAvenantOf(avenants, code)
  const articles = await loadArticles()
  if (!type) return articles
  const amendement = { attestations: dispositif.attestations, avenants, regles }
  const amendes = articlesAvenant(articles, amendement, {
    type,
    base,
    prolongation: prolongation as Prolongation | null,
  })
  return { ...articles, ...amendes }
}

const ECRAN = () => import('./ecran.tsx')
const FERME = () => import('./ferme.tsx')
const RECAPITULATIF = () => import('./recapitulatif.tsx')

/**
 * The entry of an amendment, from that of the contract: the screens and the questions that its type opens, judged beside the
 * contract that it changes.
 */
export async function loadParcoursAvenant(parcours: Parcours, avenant: Avenant): Promise<Parcours> {
  const [kit, tous] = await Promise.all([loadKit(parcours.dispositif.code), parcours.loadGroupes()])
  const groupes = groupesAvenant(tous, avenant, kit)
  const { liste } = parcours.etapes
  const ecrans = liste.flatMap(({ nom, sections }) =>
    sections ? [[nom, nom in groupes ? ECRAN : FERME] as const] : [],
  )
  const sien: Parcours = {
    ...parcours,
    etapes: {
      sujet: t.sujet(avenant.rang),
      parcours: t.parcours,
      // What it is about is said by the amendment itself.
      liste: liste.flatMap(({ sujet: _, ...etape }) =>
        !etape.sections || etape.nom in groupes ? [etape] : [],
      ),
    },
    loadGroupes: async () => groupes,
    ecrans: { ...Object.fromEntries(ecrans), recapitulatif: RECAPITULATIF },
    loadArticles: () => articlesDe(parcours, kit, avenant),
  }
  keepKit(sien, kit)
  await loadGroupes(sien)
  return sien
}
