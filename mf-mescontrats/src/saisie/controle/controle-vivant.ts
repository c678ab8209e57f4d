import type { Contrat, NomSection } from '@mon-espace/domain'
import type { Controle } from '@mon-espace/domain/api'
import type { EtatBrouillon } from '../brouillon/types.ts'
import { createServeurSeul } from './serveur-seul.ts'
import { isSousMinimum } from './sous-minimum.ts'

/** The rules, as the page runs them. */
export type Controler = (contrat: Contrat) => readonly Controle[]

/** The draft, as far as its verdicts are concerned. */
export interface SourceControle {
  getState(): Pick<EtatBrouillon, 'contrat' | 'connu' | 'problemes'>
  subscribe(prevenir: () => void): () => void
}

/** What the rules say now, and what of it is shown. */
export interface EtatControle {
  /** Every rule that speaks. */
  tous: readonly Controle[]
  /** By path, the rules that speak of fields already left, or of screens she tried to leave. */
  montres: ReadonlyMap<string, Controle>
}

export type ControleVivant = ReturnType<typeof createControleVivant>

const sameControles = (a: readonly Controle[], b: readonly Controle[]) =>
  a.length === b.length &&
  a.every((controle, i) => {
    const autre = b[i]
    return (
      controle === autre ||
      (controle.chemin === autre?.chemin &&
        controle.code === autre.code &&
        controle.message === autre.message &&
        controle.gravite === autre.gravite)
    )
  })

const sectionOf = (chemin: string) => chemin.split('.')[0] as NomSection

/**
 * The rules alive over a draft: run at each change, shown field by field as the person leaves them. Nothing is told of a
 * field she has not left, and a problem goes as soon as it is mended.
 */
export function createControleVivant(source: SourceControle, controler: Controler) {
  const quittes = new Set<string>()
  const sections = new Set<NomSection>()
  const auditeurs = new Set<() => void>()
  const serveurSeul = createServeurSeul(controler)
  // A pay under the minimum that was stored has been typed and left: it is told from the opening on.
  for (const { chemin } of controler(source.getState().contrat).filter(isSousMinimum)) quittes.add(chemin)
  let etat = compute()

  function isShown({ chemin }: Controle): boolean {
    return sections.has(sectionOf(chemin)) || quittes.has(chemin)
  }

  function compute(): EtatControle {
    const brouillon = source.getState()
    const tous = [...controler(brouillon.contrat), ...serveurSeul(brouillon)]
    const montres = new Map<string, Controle>()
    for (const controle of tous) {
      const deja = montres.get(controle.chemin)
      const plusGrave = deja?.gravite === 'avertissement' && controle.gravite === 'bloquant'
      if (isShown(controle) && (!deja || plusGrave)) montres.set(controle.chemin, controle)
    }
    return { tous, montres }
  }

  function refresh() {
    const { tous, montres } = compute()
    // Most keys change no verdict: what hangs on them is then left alone.
    const memes = sameControles(tous, etat.tous)
    if (memes && sameControles([...montres.values()], [...etat.montres.values()])) return
    etat = { tous: memes ? etat.tous : tous, montres }
    for (const prevenir of auditeurs) prevenir()
  }

  return {
    getState: () => etat,
    subscribe(prevenir: () => void) {
      auditeurs.add(prevenir)
      return () => {
        auditeurs.delete(prevenir)
      }
    },
    /** The person left this field. */
    leave(chemin: string) {
      if (quittes.has(chemin)) return
      quittes.add(chemin)
      refresh()
    },
    /** The person tried to leave a screen: all of its sections is told. */
    showSections(noms: readonly NomSection[]) {
      for (const nom of noms) sections.add(nom)
      refresh()
    },
    /** Follows the draft; @returns what stops following. */
    follow() {
      const stop = source.subscribe(refresh)
      // What was written before anybody listened counts too.
      refresh()
      return stop
    },
  }
}

const ofGravity =
  (gravite: Controle['gravite']) =>
  (tous: readonly Controle[], sections: readonly NomSection[]): Controle[] =>
    tous.filter((c) => c.gravite === gravite && sections.includes(sectionOf(c.chemin)))

/** What blocks, of some sections. */
export const blocking = ofGravity('bloquant')

/** What is to be verified and prevents nothing, of some sections. */
export const warnings = ofGravity('avertissement')
