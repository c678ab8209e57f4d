import {
  type InsertQueryNode,
  type KyselyPlugin,
  type OperationNode,
  PrimitiveValueListNode,
  type QueryId,
  TableNode,
  type UnknownRow,
  type UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
} from 'kysely'
import { Blank } from './blank.ts'
import type { Store } from './store.ts'

/** Writes a text in fewer bytes, and reads it back. */
export interface Packer {
  pack(text: string): Uint8Array
  unpack(bytes: Uint8Array): string
}

/** The JSON texts that take most of the store, by table: nothing looks into them but whoever reads their row. */
const LONGS: Readonly<Record<string, readonly string[]>> = {
  dossier: ['contrat', 'avenant_base', 'decision'],
  instantane: ['contrat'],
  journal_ligne: ['details'],
}
const NOMS = [...new Set(Object.values(LONGS).flat())]

/** What a store was opened with, for whoever writes rows without Kysely's building of a query; null where nothing is packed. */
export const packerOf = (db: Store): Packer | null =>
  db.getExecutor().plugins.flatMap((plugin) => ('packer' in plugin ? [plugin.packer as Packer] : []))[0] ??
  null

/** Brings a value to what its column keeps. */
export function packValue(packer: Packer | null, table: string, column: string, value: unknown): unknown {
  if (packer === null || !LONGS[table]?.includes(column)) return value
  const pack = (given: unknown) => (typeof given === 'string' ? packer.pack(given) : given)
  return value instanceof Blank ? new Blank(value.name, pack) : pack(value)
}

const tableOf = (node: OperationNode | undefined): string =>
  node && TableNode.is(node) ? node.table.identifier.name : ''

function packInsert(packer: Packer, node: InsertQueryNode): InsertQueryNode {
  const { into, columns, values } = node
  const table = tableOf(into)
  if (LONGS[table] === undefined || !columns || !values || !ValuesNode.is(values)) return node
  const names = columns.map(({ column }) => column.name)
  const packOf = (value: unknown, i: number) => packValue(packer, table, names[i] ?? '', value)
  const packed = values.values.map((row) =>
    PrimitiveValueListNode.is(row)
      ? PrimitiveValueListNode.create(row.values.map(packOf))
      : ValueListNode.create(
          (row as ValueListNode).values.map((value, i) => packNode(packer, table, names[i] ?? '', value)),
        ),
  )
  return { ...node, values: ValuesNode.create(packed) }
}

function packNode(packer: Packer, table: string, column: string, node: OperationNode): OperationNode {
  return ValueNode.is(node) ? ValueNode.create(packValue(packer, table, column, node.value)) : node
}

const columnOf = (node: OperationNode): string =>
  node.kind === 'ColumnNode'
    ? (node as OperationNode & { column: { name: string } }).column.name
    : node.kind === 'ReferenceNode'
      ? columnOf((node as OperationNode & { column: OperationNode }).column)
      : ''

function packUpdate(packer: Packer, node: UpdateQueryNode): UpdateQueryNode {
  const table = tableOf(node.table)
  if (LONGS[table] === undefined || !node.updates) return node
  const updates = node.updates.map((update) => ({
    ...update,
    value: packNode(packer, table, columnOf(update.column), update.value),
  }))
  return { ...node, updates }
}

/** The rows of an answer with their long texts as they were written. */
function unpackRows(packer: Packer, rows: readonly UnknownRow[]): UnknownRow[] {
  const [first] = rows
  const names = first ? NOMS.filter((name) => name in first) : []
  if (names.length === 0) return rows as UnknownRow[]
  return rows.map((row) => {
    const read = { ...row }
    for (const name of names) {
      const value = row[name]
      if (value instanceof Uint8Array) read[name] = packer.unpack(value)
    }
    return read
  })
}

/**
 * Keeps the long texts of the store packed, whoever reads and writes them seeing texts. A text that was not packed is read as it is:
 * that of an older version, or of a page, where nothing is packed.
 */
export const packColumns = (packer: Packer): KyselyPlugin & { readonly packer: Packer } => ({
  packer,
  transformQuery({ node }: { node: OperationNode; queryId: QueryId }) {
    if (node.kind === 'InsertQueryNode') return packInsert(packer, node as InsertQueryNode) as never
    if (node.kind === 'UpdateQueryNode') return packUpdate(packer, node as UpdateQueryNode) as never
    return node as never
  },
  transformResult: async ({ result }) => {
    const rows = unpackRows(packer, result.rows)
    return rows === result.rows ? result : { ...result, rows }
  },
})
