import './table.css'
import type { ReactNode } from 'react'

/** One column of a table. */
export interface Column<R> {
  id: string
  header: string
  cell: (row: R) => ReactNode
  /** Amounts and counts go to the right. */
  align?: 'start' | 'end' | undefined
  /** The cell that names the row: a row header, and the title of the row on a phone. */
  main?: boolean | undefined
}

/** Props of `Table`. */
export interface TableProps<R> {
  /** What the table is about; seen when `showCaption`, told aloud always. */
  caption: string
  showCaption?: boolean | undefined
  columns: readonly Column<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
  /** In place of rows when there are none: how to begin. */
  empty?: ReactNode
}

/** A native table. On a narrow screen each row becomes a block, each value beside the name of its column. */
export function Table<R>({ caption, showCaption, columns, rows, rowKey, empty }: TableProps<R>) {
  if (!rows.length && empty) return empty
  return (
    <div className="me-table">
      <table>
        <caption className={showCaption ? undefined : 'me-visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, header, align }) => (
              <th key={id} scope="col" data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ id, header, cell, align, main }) =>
                main ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} data-align={align} data-header={header}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
