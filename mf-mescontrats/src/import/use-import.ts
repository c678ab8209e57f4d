import type { LigneImport, ResultatImport } from '@mon-espace/domain/api'
import { type Upload, useToasts } from '@mon-espace/ui'
import { useRef, useState } from 'react'
import { useCles } from '../socle/serie/use-cles.ts'
import type { EnvoiImport } from './api/import-contrats.ts'
import { type Lot, lotsOf } from './lots/lots.ts'
import { resultat as t } from './textes.ts'

/** Where an import stands: a file looked over, then its drafts. */
export interface Import {
  /** Another at each preview. */
  numero: number
  /** Another at each file: what the same one would make, asked otherwise, is shown in its place. */
  vue: number
  fichier: File
  apercu: ResultatImport
  /** Lines whose call was answered, by their numbers: those of the drafts that are there for certain. */
  faites: Faites
  /** null until the drafts are made. */
  fait: ResultatImport | null
  creation: { etat: 'attente' | 'en_cours' | 'interrompue' } | { etat: 'echec'; error: unknown }
}

type Faites = ReadonlyMap<number, LigneImport>

/** Where a file is sent to be looked over, then for its drafts to be made. */
export interface Port {
  /** Lines made in one call; all of them where it is not said. */
  readonly parLot?: number
  simulate(envoi: EnvoiImport): Promise<ResultatImport>
  /** `cle`: the same for every try of the same lines. */
  create(envoi: EnvoiImport & { cle: string }): Promise<ResultatImport>
}

/** How many drafts these lines made. */
export const countCrees = (lignes: Iterable<LigneImport>): number =>
  [...lignes].filter(({ dossierId }) => dossierId !== undefined).length

/** A file with what became of its lines. */
function withFaites(apercu: ResultatImport, faites: Faites): ResultatImport {
  const lignes = apercu.lignes.map((ligne) => faites.get(ligne.n) ?? ligne)
  const count = (etat: LigneImport['etat']) => lignes.filter((ligne) => ligne.etat === etat).length
  const bilan = { pretes: count('prete'), aCompleter: count('a_completer'), aCorriger: count('a_corriger') }
  return { ...apercu, simulation: false, bilan, lignes }
}

/** Thrown when she stops between two calls. */
class Arret extends Error {}

/** One import at a time: a file is looked over when it is dropped, and imported when she says so. */
export function useImport({ simulate, create, parLot = Number.POSITIVE_INFINITY }: Port) {
  const [cours, setCours] = useState<Import | null>(null)
  const keyOf = useCles()
  /** Of the last file dropped. */
  const numero = useRef(0)
  const interrompre = useRef<() => void>(undefined)
  const toasts = useToasts()

  /** A new preview, and new keys: what was dropped again may have been mended. The last file dropped is the one shown. */
  const examiner: Upload = async (fichier, how) => {
    numero.current += 1
    const ici = numero.current
    const apercu = await simulate({ fichier, ...how })
    if (ici !== numero.current) return
    setCours((now) => ({
      numero: ici,
      vue: now?.fichier === fichier ? now.vue : ici,
      fichier,
      apercu,
      faites: new Map(),
      fait: null,
      creation: { etat: 'attente' },
    }))
  }

  /** @returns the lines of one call, made now or by an earlier try */
  async function send({ numero, fichier, apercu }: Import, { lignes }: Lot, signal: AbortSignal) {
    const part = lignes ? await (await import('./lots/cut.ts')).cutFichier(fichier, apercu, lignes) : fichier
    const cle = keyOf(`${numero} ${lignes?.[0] ?? ''}`, numero)
    return (await create({ fichier: part, cle, signal })).lignes
  }

  const creer = async () => {
    if (!cours) return
    const change = (part: Partial<Import>) =>
      setCours((now) => (now?.numero === cours.numero ? { ...now, ...part } : now))
    const lots = lotsOf(cours.apercu, parLot)
    const controller = new AbortController()
    let arret = false
    // A call among others is let finish: what is said to be made is then all that is.
    interrompre.current = () => {
      arret = true
      if (lots.length === 1) controller.abort()
    }
    change({ creation: { etat: 'en_cours' } })
    const faites = new Map(cours.faites)
    try {
      for (const lot of lots) {
        if (lot.lignes?.every((n) => faites.has(n))) continue
        if (arret) throw new Arret()
        for (const ligne of await send(cours, lot, controller.signal)) faites.set(ligne.n, ligne)
        change({ faites: new Map(faites) })
      }
      change({ fait: withFaites(cours.apercu, faites), creation: { etat: 'attente' } })
      // Another file was dropped meanwhile: what was made of this one is told all the same.
      if (numero.current !== cours.numero)
        toasts.show({ text: t.creesDepuis(countCrees(faites.values()), cours.fichier.name) })
    } catch (error) {
      change({ creation: arret ? { etat: 'interrompue' } : { etat: 'echec', error } })
    }
  }

  return {
    cours,
    examiner,
    creer: () => void creer(),
    interrompre: () => interrompre.current?.(),
    recommencer: () => {
      // A file that is still looked over was dropped before.
      numero.current += 1
      setCours(null)
    },
  }
}
