import Database from 'better-sqlite3'

// Writes a line in the table `charge` of a store as often as it can, until it is killed; says when it has begun.

const base = new Database(process.argv[2] ?? '', { timeout: 60_000 })
const insert = base.prepare("insert into charge (texte) values ('une ligne')")
insert.run()
process.send?.('begun')
const write = () => {
  insert.run()
  setImmediate(write)
}
write()
