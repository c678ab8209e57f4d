import type { NpecReferentiel, PackReferentiel } from '../pack.ts'

/** What an import changes against the pack in use. */
export interface DifferencePack {
  niveaux: Comptes
  certifications: Comptes
  branches: Comptes
}

/** Rows added, removed and changed, with a few of the changes. */
export interface Comptes {
  ajoutes: number
  retires: number
  modifies: number
  exemples: string[]
}

const EXEMPLES_MAX = 5

/** Compares two packs by what identifies a row: certification × branch × first day, RNCP code, branch code. */
export function comparePacks(avant: PackReferentiel, apres: PackReferentiel): DifferencePack {
  return {
    niveaux: compareLevels(avant.npec, apres.npec),
    certifications: compare(
      entries(
        avant.certifications,
        (c) => c.codeRncp,
        (c) => `${c.intitule}, fin ${c.finEnregistrement ?? 'inconnue'}`,
      ),
      entries(
        apres.certifications,
        (c) => c.codeRncp,
        (c) => `${c.intitule}, fin ${c.finEnregistrement ?? 'inconnue'}`,
      ),
    ),
    branches: compare(
      entries(
        avant.cpne,
        (c) => c.code,
        (c) => c.idcc.join(' '),
      ),
      entries(
        apres.cpne,
        (c) => c.code,
        (c) => c.idcc.join(' '),
      ),
    ),
  }
}

function entries<T>(
  lignes: readonly T[],
  cle: (ligne: T) => string,
  valeur: (ligne: T) => string,
): Map<string, string> {
  return new Map(lignes.map((ligne) => [cle(ligne), valeur(ligne)]))
}

/** Levels by certification and first day, so that only one certification at a time is spread over its branches. */
function byCertification(npec: readonly NpecReferentiel[]): Map<string, NpecReferentiel[]> {
  const map = new Map<string, NpecReferentiel[]>()
  for (const ligne of npec) {
    const cle = `${ligne.codeDiplome ?? `RNCP${ligne.codeRncp}`} au ${ligne.depuis}`
    const lignes = map.get(cle)
    if (lignes) lignes.push(ligne)
    else map.set(cle, [ligne])
  }
  return map
}

function byBranch(cle: string, lignes: readonly NpecReferentiel[] = []): Map<string, string> {
  const map = new Map<string, string>()
  for (const { codeCpne, montantCentimes, origine } of lignes)
    for (const cpne of typeof codeCpne === 'string' ? [codeCpne] : codeCpne)
      map.set(
        `${cle}, CPNE ${cpne}`,
        montantCentimes === null ? 'aucun niveau' : `${montantCentimes / 100}\u00a0€ (${origine})`,
      )
  return map
}

function compareLevels(avant: readonly NpecReferentiel[], apres: readonly NpecReferentiel[]): Comptes {
  const [anciens, nouveaux] = [byCertification(avant), byCertification(apres)]
  const total: Comptes = { ajoutes: 0, retires: 0, modifies: 0, exemples: [] }
  for (const cle of new Set([...anciens.keys(), ...nouveaux.keys()])) {
    const partie = compare(byBranch(cle, anciens.get(cle)), byBranch(cle, nouveaux.get(cle)))
    total.ajoutes += partie.ajoutes
    total.retires += partie.retires
    total.modifies += partie.modifies
    total.exemples.push(...partie.exemples.slice(0, EXEMPLES_MAX - total.exemples.length))
  }
  return total
}

function compare(avant: Map<string, string>, apres: Map<string, string>): Comptes {
  const comptes: Comptes = { ajoutes: 0, retires: 0, modifies: 0, exemples: [] }
  for (const [cle, valeur] of apres) {
    const ancienne = avant.get(cle)
    if (ancienne === undefined) comptes.ajoutes += 1
    else if (ancienne !== valeur) {
      comptes.modifies += 1
      if (comptes.exemples.length < EXEMPLES_MAX) comptes.exemples.push(`${cle} : ${ancienne} → ${valeur}`)
    }
  }
  for (const cle of avant.keys()) if (!apres.has(cle)) comptes.retires += 1
  return comptes
}
