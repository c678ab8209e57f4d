import type { Lettre } from '../courriels/gabarit.ts'

/** What happened to a dossier, as the subject of its own mail says it, and where. */
export interface NouvelleDite {
  readonly sujet: string
  readonly lien: string
}

const NOUVELLES_MAX = 30

/** « Dossier 2026-001 : prise en charge acceptée », in two. */
function inTwo(sujet: string): readonly [string, string] {
  const [dossier = sujet, suite] = sujet.split(/\s: (.*)/s)
  return suite ? [dossier, `${suite.charAt(0).toUpperCase()}${suite.slice(1)}`] : ['Dossier', sujet]
}

/**
 * What happened to the dossiers of a person.
 * @param liste where all of theirs are shown
 * @returns null where nothing did
 */
export function lettreNouvelles(nouvelles: readonly NouvelleDite[], liste: string): Lettre | null {
  const [premiere, ...autres] = nouvelles
  if (!premiere) return null
  const reste = nouvelles.length - NOUVELLES_MAX
  const seule = autres.length === 0
  return {
    sujet: seule ? premiere.sujet : `${nouvelles.length} nouvelles de vos dossiers`,
    titre: 'Du nouveau dans vos dossiers',
    paragraphes: ['Bonjour,', 'Voici ce qui s’est passé\u00a0:'],
    faits: nouvelles.slice(0, NOUVELLES_MAX).map(({ sujet }) => inTwo(sujet)),
    action: seule
      ? { libelle: 'Ouvrir le dossier', url: premiere.lien }
      : { libelle: 'Voir mes dossiers', url: liste },
    ...(reste > 0 ? { note: `Et ${reste} autres\u00a0: les dossiers les montrent.` } : {}),
  }
}

/**
 * The mail of the day: one letter of all that is told, the letter itself where there is one.
 * @param parts at least one
 */
export function lettreDuJour(parts: readonly Lettre[], urlPublique: string): Lettre {
  const [seule] = parts
  const notes = parts.flatMap(({ note = [] }) => note)
  const lettre: Lettre =
    seule && parts.length === 1
      ? seule
      : {
          sujet: 'Vos dossiers : ce qui vous attend aujourd’hui',
          titre: 'Ce qui vous attend aujourd’hui',
          paragraphes: ['Bonjour,', 'Voici ce qui est attendu de vous, et ce qui s’est passé\u00a0:'],
          faits: parts.flatMap(({ faits = [] }) => faits),
          action: { libelle: 'Ouvrir mon espace', url: urlPublique },
          ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
        }
  return {
    ...lettre,
    recours: {
      phrase: 'Vous choisissez les courriels que vous recevez, et quand.',
      libelle: 'Choisir mes courriels',
      url: `${urlPublique}/compte`,
    },
  }
}
