import type { PeriodeRemuneration, Remuneration } from '@mon-espace/domain'
import { formatDate, formatEuros, formatNombre } from '@mon-espace/ui'
import { Champ } from '../champs/champ.tsx'
import { taux as t } from './textes.ts'

function Ligne({
  base,
  legale,
  payee,
  rang,
}: {
  base: PeriodeRemuneration['base']
  legale: PeriodeRemuneration
  payee: PeriodeRemuneration | undefined
  rang: number
}) {
  const minimum = t.minimum(
    formatEuros(legale.montantMensuelCentimes),
    formatNombre(legale.taux, Number.isInteger(legale.taux) ? 0 : 2),
    legale.base,
  )
  return (
    <Champ
      definition={{
        chemin: `contrat.remuneration.${rang}.taux`,
        genre: { type: 'nombre', unite: t.unite(base), decimales: 2 },
        libelle: t.libelle(legale.annee, formatDate(legale.debut), formatDate(legale.fin)),
        aide: payee ? `${minimum} ${t.montant(formatEuros(payee.montantMensuelCentimes))}` : minimum,
      }}
    />
  )
}

/** Each period's rate, typed by hand and checked against the floor as it is left. */
export function TauxSaisis({
  base,
  minimum,
  periodes,
}: {
  base: PeriodeRemuneration['base']
  minimum: Remuneration
  periodes: readonly PeriodeRemuneration[]
}) {
  return (
    <fieldset className="mc-taux">
      <legend>{t.titre}</legend>
      <p className="mc-precision">{t.aide}</p>
      {minimum.periodes.map((legale, rang) => (
        <Ligne
          key={`${legale.annee} ${legale.debut}`}
          base={base}
          rang={rang}
          legale={legale}
          payee={periodes.find(({ debut }) => debut === legale.debut)}
        />
      ))}
    </fieldset>
  )
}
