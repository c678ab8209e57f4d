import { readFile } from 'node:fs/promises'
import { PACK_DEMO } from '@mon-espace/domain'
import { readContacts } from '../referentiels/contacts.ts'
import type { Donnees } from '../referentiels/donnees.ts'
import { createListes } from '../referentiels/listes.ts'
import { lecteursNode } from './listes.ts'

const FOLDER = new URL('../../donnees/', import.meta.url)

/** Reads the operator's data once; lists wait for their first question. */
export async function readDonnees(): Promise<Donnees> {
  const json = async (name: string) => JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')) as unknown
  return {
    ...readContacts(await json('contacts.json')),
    liste: createListes(lecteursNode(json)),
    pack: PACK_DEMO,
  }
}
