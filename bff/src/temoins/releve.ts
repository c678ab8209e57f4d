import {
  APPRENTISSAGE,
  type ColonneImport,
  type Contrat,
  type ContratPartiel,
  completeContrat,
  computeEcheances,
  computePriseEnCharge,
  etatLigne,
  judgeContrat,
  modeleImport,
  NOMS_SECTIONS,
  piecesAttendues,
  priseEnChargeInputOf,
  readEntete,
  readLigne,
  remunerationOf,
  SECTIONS,
  salaireEmbaucheOf,
  withColonne,
  writeValeur,
} from '@mon-espace/domain'
import { ContratSchema, SECTIONS_PARTIELLES } from '@mon-espace/domain/api'
import { PACK_DEMO } from '@mon-espace/domain/pack-demo'
import { valeursCerfa } from '../documents/apprentissage/cerfa-10103-14/valeurs.ts'
import type { Temoin } from './contrats.ts'
import { createHasard, type Hasard } from './hasard.ts'

/** What is said of one contract, by aspect; `saisie` alone where the API would not have taken it. */
export type Releve = Readonly<Record<string, unknown>>

const at = (racine: unknown, chemin: string): unknown =>
  chemin
    .split('.')
    .reduce<unknown>((noeud, cle) => (noeud as Record<string, unknown> | null | undefined)?.[cle], racine)

/** The same, or the name of what was thrown. */
function attempt<T>(compute: () => T): T | string {
  try {
    return compute()
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : 'thrown'
  }
}

/** The text of a cell as somebody else than us would have typed it. */
function respell(h: Hasard, { genre, liste }: ColonneImport, texte: string): string {
  if (texte === '' || h.oneIn(2)) return texte
  if (h.oneIn(12)) return ` ${texte}\t`
  if (genre === 'date') {
    const [jour = '', mois = '', annee = ''] = texte.split('/')
    return h.pick([
      `${Number(jour)}/${Number(mois)}/${annee}`,
      `${annee}-${mois}-${jour}`,
      `${jour}.${mois}.${annee}`,
      '46266',
      `${annee}-${mois}-${jour}T00:00:00`,
      'bientôt',
    ])
  }
  if (genre === 'ouiNon') return h.pick(['x', 'VRAI', 'o', '0', 'faux', '☑', 'peut-être'])
  if (genre === 'montant')
    return h.pick([`${texte} €`, texte.replace(',', '.'), `1 ${texte}`, 'cher', `${texte}1`])
  if (genre === 'taux') return h.pick([texte.replace(' %', ''), '0,27', '0.5', '101', '27%'])
  if (genre === 'entier') return h.pick([`${texte},0`, `${texte} h`, '1 234', 'douze', `${texte}.5`])
  if (liste) {
    const [code = '', libelle = ''] = texte.split(' – ')
    return h.pick([code, libelle, code.replace(/^0/, ''), libelle.toUpperCase(), `${code} - ${libelle}`, '?'])
  }
  if (genre === 'nir' || genre === 'siret')
    return h.pick([texte.replace(/(...)/g, '$1 '), '9,99E+13', `${texte}.0`, '#N/A'])
  if (genre === 'telephone')
    return h.pick([texte.replace(/^0/, ''), texte.replace(/^0/, '+33'), '01.40.00.00.00'])
  if (genre === 'courriel') return `mailto:${texte}`
  return h.pick([texte.toUpperCase(), `="${texte}"`, texte.replace(/^0/, '')])
}

const modele = modeleImport(SECTIONS)

/** Headers of files that people made: titles in another order, some left out, some spelled otherwise. */
const FICHIERS = Array.from({ length: 16 }, (_, rang) => {
  const h = createHasard(rang + 1)
  const colonnes = modele.colonnes.filter(() => !h.oneIn(9))
  if (h.oneIn(3)) colonnes.reverse()
  const titres = colonnes.map(({ titre, chemin }) => {
    if (!h.oneIn(7)) return titre
    const sansAccents = titre.normalize('NFD').replace(/\p{M}/gu, '')
    return h.pick([titre.toUpperCase(), chemin, `${titre} *`, sansAccents, 'Autre'])
  })
  return { colonnes, entete: readEntete(modele, { n: 2, cellules: ['Repère', ...titres] }) }
})

/** The contract written in a line of one of these files, and read again. */
function importOf(n: number, contrat: Contrat, contexte: Temoin['contexte']): unknown {
  const h = createHasard(n + 1)
  const { colonnes, entete } = h.pick(FICHIERS)
  const cellules = colonnes.map((colonne) =>
    respell(
      h,
      colonne,
      attempt(() => writeValeur(colonne, at(contrat, colonne.chemin))),
    ),
  )
  const lue = readLigne(entete, { n: 3, cellules: [`ligne ${n}`, ...cellules] })
  const problemes = withColonne(entete, judgeContrat(APPRENTISSAGE, lue.contrat, contexte), lue.cases)
  return {
    cellules: cellules.join(' | '),
    entete: entete.problemes,
    lue: { ...lue, cases: lue.cases['contrat.remuneration'] ?? [] },
    problemes,
    etat: etatLigne([...lue.fautes, ...problemes]),
  }
}

/** What a schema refuses; zod's own words, which go by its language, are left out. */
const issuesOf = (resultat: {
  success: boolean
  error?:
    | { issues: readonly { code?: string | undefined; path: PropertyKey[]; message: string }[] }
    | undefined
}) =>
  resultat.error?.issues.map(({ code, path, message }) => [
    code,
    path.join('.'),
    code === 'too_big' ? message : '',
  ]) ?? null

/** All that is recorded of a contract. */
export function releveOf({ n, saisie, contexte }: Temoin): Releve {
  const refus = NOMS_SECTIONS.map((nom) => issuesOf(SECTIONS_PARTIELLES[nom].safeParse(saisie[nom] ?? {})))
  const contrat = attempt(() => completeContrat(saisie as ContratPartiel))
  if (typeof contrat === 'string' || refus.some((refuse) => refuse !== null)) return { saisie: refus }
  const financement = attempt(() => {
    const input = priseEnChargeInputOf(contrat)
    return input && { input, ...computePriseEnCharge(input, PACK_DEMO) }
  })
  const suivi = (
    etat: 'brouillon' | 'en_attente_pieces' | 'en_cours_instruction',
    dossierCompletLe: string | null,
  ) => attempt(() => computeEcheances({ etat, contrat, dossierCompletLe }, contexte.aujourdhui))
  const remuneration = attempt(() => remunerationOf(contrat))
  return {
    saisie: { refus, contrat, entier: issuesOf(ContratSchema.safeParse(contrat)) },
    controles: attempt(() => judgeContrat(APPRENTISSAGE, saisie as ContratPartiel, contexte)),
    remuneration: { remuneration, embauche: attempt(() => salaireEmbaucheOf(contrat)) },
    financement,
    pieces: attempt(() => piecesAttendues(contrat)),
    echeances: [
      suivi('brouillon', null),
      suivi('en_attente_pieces', null),
      suivi('en_cours_instruction', '2026-08-15'),
    ],
    import: attempt(() => importOf(n, contrat, contexte)),
    cerfa: attempt(() => [
      ...valeursCerfa({
        contrat: saisie as ContratPartiel,
        remuneration: typeof remuneration === 'string' ? null : remuneration,
      }),
    ]),
  }
}
