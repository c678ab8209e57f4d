import { readFile } from 'node:fs/promises'
import { diplomesOf, withCertifications } from '../referentiels/certifications.ts'
import { readContacts } from '../referentiels/contacts.ts'
import type { Donnees } from '../referentiels/donnees.ts'
import { createListes } from '../referentiels/listes.ts'
import { lecteursNode } from './listes.ts'
import { readPackInstalle } from './referentiels/pack-installe.ts'

const FOLDER = new URL('../../donnees/', import.meta.url)

/**
 * Reads the operator's data once; lists wait for their first question. The pack is the one imported in the data folder
 * (`npm run referentiels`), else the example, which then knows the certifications the service ships.
 */
export async function readDonnees(dataDir = '.data'): Promise<Donnees> {
  const json = async (name: string) => JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')) as unknown
  const installe = await readPackInstalle(dataDir)
  const lecteurs = lecteursNode(json)
  const importes = diplomesOf(installe)
  const liste = createListes(importes ? { ...lecteurs, diplomes: async () => importes } : lecteurs)
  const pack = importes ? installe : withCertifications(installe, await liste('diplomes'))
  return { ...readContacts(await json('contacts.json')), liste, pack }
}
