import { ETAPES as APPRENTISSAGE } from '../dispositifs/apprentissage/etapes.ts'
import { ecranSalarie } from '../dispositifs/professionnalisation/salarie/titre.ts'
import type { Etape, Etapes } from '../etapes.ts'
import { attente as t } from '../textes.ts'

/** Screens that are of one kind of contract alone: their address tells which. */
const PROPRES: Readonly<Record<string, (liste: readonly Etape[]) => readonly Etape[]>> = {
  apprenti: (liste) => liste,
  salarie: (liste) => replacePersonne(liste, { nom: 'salarie', ...ecranSalarie }),
}

const replacePersonne = (liste: readonly Etape[], personne: Etape): readonly Etape[] =>
  liste.map((etape) => (etape.nom === 'apprenti' ? personne : etape))

/** The steps while the contract of a screen comes: named after no kind, unless the screen is of one. */
export function etapesAttente(ecran: string): Etapes {
  const liste = APPRENTISSAGE.liste.map((etape) =>
    etape.nom === 'cerfa' ? { nom: etape.nom, titre: t.formulaire, court: t.formulaire } : etape,
  )
  const propre = PROPRES[ecran] ?? ((toutes) => replacePersonne(toutes, { nom: 'apprenti', ...t.personne }))
  return { sujet: t.sujet, parcours: t.parcours, liste: propre(liste) }
}
