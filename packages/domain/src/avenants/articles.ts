import { valueAt, withValueAt } from '../champs/chemins.ts'
import { avertissement, type Constat } from '../controles/constat.ts'
import type { ContexteControle, ContexteRegle } from '../controles/types.ts'
import { addDays } from '../dates/arithmetique.ts'
import { isDateIso } from '../dates/date-iso.ts'
import type { Articles, PaieContrat } from '../dispositifs/dispositif.ts'
import { changesOf, isOuvert, withPropres } from './changements.ts'
import { tauxAbaisse } from './paie.ts'
import type { Amende, Avenants, Prolongation, RegleAvenant } from './types.ts'

/** How a kind amends its contracts: what its amendments say by themselves, and what it asks of them. */
export interface Amendement {
  /** What is sworn: sworn again, it is no change. */
  readonly attestations: readonly string[]
  readonly avenants: Avenants
  readonly regles: readonly RegleAvenant<object>[]
}

const MESSAGES = {
  sansObjet: 'Rien ne change encore\u00a0: indiquez ce que cet avenant modifie.',
  numero:
    'Le numéro de dépôt du contrat n’est pas indiqué\u00a0: sans lui, la case reste vide, car l’opérateur de compétences connaît le contrat que cet avenant modifie.',
}

/** How a contract is carried on once it is amended so; null where it ends as it was first agreed. */
export function prolongationOf(
  { dateFin }: Pick<Avenants['chemins'], 'dateFin'>,
  { type, base, prolongation }: Amende,
): Prolongation | null {
  const terme = valueAt(base, dateFin)
  return type.prolonge && isDateIso(terme) ? { type: type.code, depuis: addDays(terme, 1) } : prolongation
}

/** The pay of a contract that was carried on: from the day after its first term, whatever amends it since. */
const payOf =
  (remuneration: Articles['remuneration'], chemins: Avenants['chemins'], prolongation: Prolongation | null) =>
  (contrat: object): PaieContrat | null =>
    remuneration(
      (prolongation === null
        ? contrat
        : withValueAt(
            withValueAt(contrat, chemins.type, prolongation.type),
            chemins.dateEffet,
            prolongation.depuis,
          )) as never,
    )

/**
 * The articles of a kind, for an amendment of one of its contracts. What they said already of the contract as it was accepted,
 * at a field that the amendment does not open, is not said again: nobody could mend it there. The pay never falls under what
 * was agreed; the number of the contract amended is known here.
 * @source art. D6224-5 and D6325-13 C. trav.
 */
export function articlesAvenant<A extends Articles>(
  { regles, remuneration }: A,
  { attestations, avenants, regles: siennes }: Amendement,
  amende: Amende,
): Articles {
  const { type, base, prolongation } = amende
  const { chemins, propres, article } = avenants
  const ouverts = [...type.ouverts, ...propres]
  const pay = payOf(remuneration, chemins, prolongationOf(chemins, amende))
  let payee: { readonly paie: PaieContrat | null } | undefined
  const payBefore = () => {
    payee ??= { paie: payOf(remuneration, chemins, prolongation)(base) }
    return payee.paie
  }

  type Regle = Articles['regles'][number]
  const numero: Regle = (contrat) =>
    chemins.numeroInitial === null || valueAt(contrat, chemins.numeroInitial)
      ? []
      : [avertissement('numero_initial', chemins.numeroInitial, MESSAGES.numero)]
  const paie: Regle = (contrat, contexte) => {
    const effet = valueAt(contrat, chemins.dateEffet)
    const avant = payBefore()
    if (!isDateIso(effet) || !contexte.remuneration || !avant) return []
    return tauxAbaisse(contexte.remuneration, avant, effet, { chemin: chemins.paie, article })
  }
  const sansObjet: Regle = (contrat) =>
    changesOf(base, contrat).some(
      ({ chemin }) => isOuvert(type.ouverts, chemin) && !attestations.includes(chemin),
    )
      ? []
      : [avertissement('avenant_sans_objet', chemins.dateEffet, MESSAGES.sansObjet, article)]
  const propre =
    (regle: RegleAvenant<object>): Regle =>
    (contrat, contexte) =>
      regle(contrat, base, contexte)

  const isTold = (constat: Constat) =>
    !(constat.chemin === chemins.numeroInitial && constat.code === 'champ_requis')
  const amended =
    (regle: Regle): Regle =>
    (contrat, contexte) => {
      const dits = regle(contrat, contexte).filter(isTold)
      if (dits.every(({ chemin }) => isOuvert(ouverts, chemin))) return dits
      const reference = withPropres(base, propres, contrat)
      const connus = regle(
        reference as never,
        withPay(contexte, () => pay(reference)),
      )
      return dits.filter(
        ({ chemin, code }) =>
          isOuvert(ouverts, chemin) ||
          !connus.some((connu) => connu.chemin === chemin && connu.code === code),
      )
    }
  return {
    regles: [...regles.map((regle) => amended(regle)), ...siennes.map(propre), numero, paie, sansObjet],
    remuneration: pay as Articles['remuneration'],
  }
}

/** The same context with another pay. */
function withPay(
  contexte: ContexteRegle<PaieContrat>,
  pay: () => PaieContrat | null,
): ContexteRegle<PaieContrat> {
  const connu: ContexteControle = contexte
  return Object.create(connu, { remuneration: { get: pay } })
}
