import { Table } from '@mon-espace/ui'
import { chiffres as t } from './textes.ts'

/** A count, and what it is of. */
export interface Barre {
  readonly cle: string
  readonly libelle: string
  readonly nombre: number
}

const pourcent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 })

/** A table whose rows are drawn too: each count as its share of all, in words and as a bar that all would fill. */
export function Barres({
  titre,
  colonne,
  compte = t.nombre,
  barres,
}: {
  titre: string
  colonne: string
  /** What is counted. */
  compte?: string | undefined
  barres: readonly Barre[]
}) {
  const total = Math.max(
    1,
    barres.reduce((sum, { nombre }) => sum + nombre, 0),
  )
  return (
    <Table
      caption={titre}
      columns={[
        { id: 'libelle', header: colonne, main: true, cell: ({ libelle }) => libelle },
        {
          id: 'nombre',
          header: compte,
          align: 'end',
          cell: ({ nombre }) => nombre.toLocaleString('fr-FR'),
        },
        {
          id: 'part',
          header: t.part,
          cell: ({ nombre }) => (
            <span className="mc-part">
              <span className="mc-part__barre" aria-hidden="true">
                <span style={{ inlineSize: `${(nombre / total) * 100}%` }} />
              </span>
              {pourcent.format(nombre / total)}
            </span>
          ),
        },
      ]}
      rows={barres}
      rowKey={({ cle }) => cle}
    />
  )
}
