import { formatDate, formatEuros, formatNombre } from '@mon-espace/ui'
import { type Barre, type PeriodePaie, toBarres } from './barres.ts'
import './frise.css'
import { frise as t } from './textes.ts'

/** Past this many, the bars of the narrow summary stand one under the other. */
const COTE_A_COTE = 3

/** What amounts are told by. */
export type Unite = 'mois' | 'heure'

interface PeriodeProps {
  barre: Barre
  compacte: boolean
  unite: Unite
}

function Periode({ barre: { periode, motif }, compacte, unite }: PeriodeProps) {
  const { annee, age, debut, fin, taux, base, montantMensuelCentimes, montantHoraireCentimes } = periode
  const pourcentage = t.taux(formatNombre(taux, Number.isInteger(taux) ? 0 : 2))
  return (
    <li className="mc-frise__periode" data-motif={motif}>
      <span className="mc-frise__repere">{t.motif[motif](annee, age)}</span>
      <span className="mc-frise__barre" aria-hidden="true" style={{ blockSize: `${0.25 + taux / 80}rem` }} />
      <span className="mc-frise__taux">
        {pourcentage}
        <span className={compacte ? 'me-visually-hidden' : undefined}> {t.base(base)}</span>
      </span>
      <span className="mc-frise__montant">
        {unite === 'heure'
          ? t.deLHeure(formatEuros(montantHoraireCentimes ?? 0))
          : formatEuros(montantMensuelCentimes)}
      </span>
      <span className="mc-frise__dates">
        {compacte ? t.des(formatDate(debut)) : `${t.du(formatDate(debut))} ${t.au(formatDate(fin))}`}
      </span>
    </li>
  )
}

/** The pay from the first day to the last: a bar per period, its rate and its amount, what makes it change. */
export function Frise({
  periodes,
  compacte = false,
  unite = 'mois',
}: {
  periodes: readonly PeriodePaie[]
  compacte?: boolean
  unite?: Unite
}) {
  const barres = toBarres(periodes)
  const empilee = compacte && barres.length > COTE_A_COTE
  const colonnes = barres.map(({ largeur }) => `minmax(4.5rem, ${Math.round(largeur * 100)}fr)`)
  return (
    <ol
      className="mc-frise"
      data-compacte={compacte ? '' : undefined}
      data-empilee={empilee ? '' : undefined}
      style={empilee ? undefined : { gridTemplateColumns: colonnes.join(' ') }}
      aria-label={t.titre}
    >
      {barres.map((barre) => (
        <Periode key={barre.periode.debut} barre={barre} compacte={compacte} unite={unite} />
      ))}
    </ol>
  )
}
