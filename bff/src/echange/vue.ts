import { valueAt, withValueAt } from '@mon-espace/domain'
import type { DossierEchange, EtatDossier, PageEchange } from '@mon-espace/domain/api'
import { CHAMPS_ECHANGE, toEtatEchange, type ValeurLue, writeValeur } from '@mon-espace/domain/echange'
import type { z } from 'zod'
import { maskedContrat } from '../dossiers/contrat-stocke.ts'
import { readDecision } from '../dossiers/decision-gardee.ts'
import { readDepot } from '../dossiers/depot.ts'
import { readEcheancier } from '../dossiers/echeancier.ts'
import { readRupture } from '../dossiers/rupture-gardee.ts'
import type { TableDossier } from '../store/schema.ts'

type Ligne = Pick<TableDossier, 'numero' | 'etat' | 'depot' | 'decision'>
type Dossier = z.output<typeof DossierEchange>
/** Those of the contract, beside what is said of the dossier. */
type Parties = Omit<Dossier['cerfa'], 'numeroInterne' | 'numeroExterne' | 'etat' | 'commentaireEtat'>

/** The state of an apprenticeship, as lists of the exchange tell it. */
export const etatEchange = (row: Ligne): z.output<typeof PageEchange>['EtatDossierResult'][number] => ({
  numeroInterne: row.numero ?? '',
  numeroExterne: readDepot(row)?.numeroExterne ?? null,
  numeroDeca: readDecision(row)?.numeroDepot ?? null,
  etat: toEtatEchange(row.etat as EtatDossier),
})

/** The parts of the contract under their names in the exchange; of the NIR, nothing. */
function partiesOf(row: TableDossier): Record<string, unknown> {
  const contrat = maskedContrat(row)
  return CHAMPS_ECHANGE.reduce<Record<string, unknown>>((lu, { externe, interne, genre }) => {
    if (genre === 'nir') return lu
    const valeur = (valueAt(contrat, interne) ?? null) as ValeurLue
    return withValueAt(lu, externe, writeValeur(genre, valeur))
  }, {})
}

/** An apprenticeship, as the exchange tells it. */
export async function dossierEchange(
  deps: Parameters<typeof readEcheancier>[0],
  row: TableDossier,
  commentaireEtat: string,
): Promise<Dossier> {
  const { contrat, maitre2, ...parties } = partiesOf(row) as Parties
  const { numeroDeca, ...etat } = etatEchange(row)
  const { elements } = await readEcheancier(deps, row)
  return {
    cerfa: {
      ...etat,
      commentaireEtat,
      ...parties,
      maitre2: Object.values(maitre2 ?? {}).some((valeur) => valeur !== null) ? maitre2 : null,
      contrat: { ...contrat, noContrat: numeroDeca, dateRupture: readRupture(row)?.date ?? null },
    },
    echeances: elements.map(({ n, montantCentimes, exigibleLe }) => ({
      numero: n,
      montantTotal: montantCentimes / 100,
      dateDebut: exigibleLe,
    })),
  }
}
