import { type ContratDe, createJuge, type Sections } from '@mon-espace/domain'
import type { Constat, Dossier } from '@mon-espace/domain/api'
import { aujourdhui } from '@mon-espace/module-kit/api'
import { quiet } from '../../socle/temps/quiet.ts'
import { createBrouillon } from '../brouillon/brouillon.ts'
import type { SaisieOuverte } from '../contexte.ts'
import { createControleVivant } from '../controle/controle-vivant.ts'
import { createSuite } from '../controle/suite-frappe.ts'
import { createFormulaire } from '../formulaire/formulaire.ts'
import type { ArticlesSaisie, Parcours } from '../parcours.ts'
import { createPort } from './port.ts'

/** Drafts with something still to store, by account and dossier: coming back to one finds what was typed in it. */
const enAttente = new Map<string, SaisieOuverte>()

/** What a draft is opened with. */
export interface Ouverture {
  /** Whose session it is: nobody finds what another typed. */
  compte: string
  dossier: Dossier
  parcours: Parcours
  /** What the server says of it. */
  problemes: readonly Constat[]
  /** SIRET of the establishments of the enterprise. */
  etablissements: readonly string[]
}

/** Until the articles are there. */
const AUCUN: ArticlesSaisie = { regles: [], remuneration: () => null }

/** Opens a draft for writing, or finds it as it was left when some of it could not be stored yet. */
export function openSaisie(ouverture: Ouverture): SaisieOuverte {
  const { compte, dossier, parcours, problemes, etablissements } = ouverture
  const { dispositif } = parcours
  const laissee = enAttente.get(`${compte} ${dossier.id}`)
  if (laissee && hasUnsaved(laissee)) return laissee
  const { id, version } = dossier
  const contrat: object = dossier.contrat
  const formulaire = createFormulaire(contrat, dispositif.sections)
  const depart = { version, connu: contrat, problemes }
  const brouillon = createBrouillon(dispositif, depart, createPort(id), formulaire)
  // Of a NIR of which only the mask is known here, nothing can be said.
  const connu = { etablissements, nirMasque: true }
  const judgeBy = (articles: ArticlesSaisie) => {
    const judgeOn = (jour: string) => ({
      jour,
      juger: createJuge({ ...articles, sections: dispositif.sections }, { ...connu, aujourdhui: jour }),
    })
    let judge = judgeOn(aujourdhui())
    return (saisi: object) => {
      const jour = aujourdhui()
      // An entry may be left open over midnight.
      if (jour !== judge.jour) judge = judgeOn(jour)
      return judge.juger(saisi as ContratDe<Sections>)
    }
  }
  const { sections } = dispositif
  const controle = createControleVivant({ formulaire, brouillon }, judgeBy(AUCUN), createSuite, sections)
  let articles: Promise<void> | undefined
  async function loadArticles() {
    articles ??= parcours
      .loadArticles()
      .then((arrives) => controle.judgeBy(judgeBy(arrives), arrives.regrouper))
    try {
      await articles
    } catch {
      // Asked for again by who needs them next; until then the fields judge, and the service has the last word.
      articles = undefined
    }
  }
  const saisie = { id, parcours, formulaire, brouillon, controle, loadArticles }
  // Without it, what cannot be read is held by the page alone, which is not left without a word.
  if (dossier.etat === 'brouillon') keepIllisibles(compte, saisie).catch(() => undefined)
  return saisie
}

/** Drafts whose unread numbers are kept, all of them. */
const gardees = new WeakSet<SaisieOuverte>()

/** Keeps the numbers that cannot be read, by code that comes once the screen is drawn. */
async function keepIllisibles(compte: string, saisie: SaisieOuverte): Promise<void> {
  await quiet()
  const { followIllisibles } = await import('./illisibles-gardes.ts')
  followIllisibles(compte, saisie, (toutes) => gardees[toutes ? 'add' : 'delete'](saisie))
}

/** True while something typed would be lost with the page. */
export const wouldLose = (saisie: SaisieOuverte): boolean =>
  saisie.brouillon.hasUnsaved() || (saisie.formulaire.getState().illisibles.size > 0 && !gardees.has(saisie))

/** True while something typed is not stored, be it a number that cannot be read. */
const hasUnsaved = ({ brouillon, formulaire }: SaisieOuverte): boolean =>
  brouillon.hasUnsaved() || formulaire.getState().illisibles.size > 0

/** True while a draft that was left goes on trying to store what was typed in it. */
const isOnItsWay = (saisie: SaisieOuverte): boolean =>
  hasUnsaved(saisie) && ['en_cours', 'panne'].includes(saisie.brouillon.getState().enregistrement.etat)

// A page loaded anew would forget them: the browser asks first.
window.addEventListener('beforeunload', (event) => {
  if ([...enAttente.values()].some(isOnItsWay)) event.preventDefault()
})

/** Leaves a draft: what is not stored is sent, and kept at hand while it is not. */
export async function leaveSaisie(compte: string, saisie: SaisieOuverte): Promise<void> {
  const cle = `${compte} ${saisie.id}`
  enAttente.set(cle, saisie)
  if (saisie.brouillon.hasUnsaved()) await saisie.brouillon.save()
  if (!hasUnsaved(saisie) && enAttente.get(cle) === saisie) enAttente.delete(cle)
}
