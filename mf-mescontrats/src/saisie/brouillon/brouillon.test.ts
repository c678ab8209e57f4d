import { type Contrat, emptyContrat, REDACTION_APPRENTISSAGE, withValueAt } from '@mon-espace/domain'
import type { Constat } from '@mon-espace/domain/api'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBrouillon } from './brouillon.ts'
import type { Issue } from './types.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A small server: one stored contract, versions, and answers that a test may put in the way. */
function createServer(contrat = emptyContrat()) {
  const server = {
    version: 1,
    contrat,
    envois: [] as { section: string; partie: object; version: number }[],
    avant: [] as (() => Issue | undefined)[],
    write(chemin: string, valeur: unknown) {
      server.contrat = withValueAt(server.contrat, chemin, valeur)
      server.version += 1
    },
    async save(section: string, partie: object, version: number): Promise<Issue> {
      server.envois.push({ section, partie, version })
      await new Promise((resolve) => setTimeout(resolve, 50))
      const issue = server.avant.shift()?.()
      if (issue) return issue
      if (version !== server.version) return { genre: 'perime' }
      for (const [cle, valeur] of Object.entries(partie)) server.write(`${section}.${cle}`, valeur)
      return { genre: 'enregistre', version: server.version, problemes: [] }
    },
    read: async () => ({ version: server.version, contrat: server.contrat }),
  }
  return server
}

/** What is typed, as a form would keep it. */
function createTyped(depart: Contrat) {
  const listeners = new Set<() => void>()
  const typed = {
    contrat: depart,
    illisibles: new Map<string, string>(),
    getState: () => ({ contrat: typed.contrat, illisibles: typed.illisibles }),
    subscribe(notify: () => void) {
      listeners.add(notify)
      return () => listeners.delete(notify)
    },
    take(valeurs: readonly (readonly [string, unknown])[]) {
      for (const [chemin, valeur] of valeurs) typed.contrat = withValueAt(typed.contrat, chemin, valeur)
      for (const notify of listeners) notify()
    },
  }
  return typed
}

function start(server = createServer()) {
  const typed = createTyped(server.contrat)
  const brouillon = createBrouillon(
    REDACTION_APPRENTISSAGE,
    { version: server.version, connu: server.contrat },
    server,
    typed,
  )
  const type = (chemin: string, valeur: unknown) => typed.take([[chemin, valeur]])
  return { server, typed, brouillon, type, etat: () => brouillon.getState().enregistrement.etat }
}

const settle = (ms = 10_000) => vi.advanceTimersByTimeAsync(ms)

describe('a draft that saves itself', () => {
  it('waits for a pause, then sends only what changed', async () => {
    const { server, type, etat } = start()
    type('apprenti.prenom', 'É')
    type('apprenti.prenom', 'Élise')
    expect(etat()).toBe('attente')
    expect(server.envois).toHaveLength(0)
    await settle(1_000)
    expect(server.envois).toEqual([{ section: 'apprenti', partie: { prenom: 'Élise' }, version: 1 }])
    expect(etat()).toBe('fait')
  })

  it('keeps what a screen works out by itself until she answers something', async () => {
    const { server, type, brouillon, etat } = start()
    brouillon.deduce(() => type('formation.dureeHeures', 800))
    await settle()
    brouillon.sendAll()
    expect(server.envois).toEqual([])
    expect([brouillon.hasUnsaved(), etat()]).toEqual([false, 'jamais'])
    type('apprenti.prenom', 'Élise')
    expect(brouillon.hasUnsaved()).toBe(true)
    await settle()
    expect(server.envois.map(({ section }) => section)).toEqual(['apprenti', 'formation'])
    expect(brouillon.hasUnsaved()).toBe(false)
  })

  it('sends at once what a field that is left waits to send, and asks nothing of a service that is down', async () => {
    const { server, type, brouillon } = start()
    type('apprenti.prenom', 'Élise')
    brouillon.flush()
    expect(server.envois).toHaveLength(1)
    type('contrat.type', '11')
    brouillon.flush()
    await settle(120)
    expect(server.envois.map((e) => [e.section, e.version])).toEqual([
      ['apprenti', 1],
      ['contrat', 2],
    ])
    server.avant = [() => ({ genre: 'panne' })]
    type('apprenti.prenom', 'Élisa')
    brouillon.flush()
    await settle(60)
    type('apprenti.nomNaissance', 'Lefèvre')
    brouillon.flush()
    expect(server.envois).toHaveLength(3)
  })

  it('does not wait for ever while somebody types without a pause', async () => {
    const { server, type } = start()
    for (let i = 0; i < 30; i++) {
      type('apprenti.prenom', 'x'.repeat(i + 1))
      await settle(300)
    }
    expect(server.envois.length).toBeGreaterThan(0)
  })

  it('sends sections one after the other, each on the version the last one gave', async () => {
    const { server, type } = start()
    type('apprenti.prenom', 'Élise')
    type('contrat.type', '11')
    await settle()
    expect(server.envois.map((e) => [e.section, e.version])).toEqual([
      ['apprenti', 1],
      ['contrat', 2],
    ])
  })

  it('keeps what is typed during a save for the next one', async () => {
    const { server, type, brouillon } = start()
    type('apprenti.prenom', 'Éli')
    await settle(820)
    type('apprenti.prenom', 'Élise')
    await settle()
    expect(server.contrat.apprenti.prenom).toBe('Élise')
    expect(brouillon.hasUnsaved()).toBe(false)
  })

  it('tries again with longer and longer waits, and loses nothing', async () => {
    const { server, type, brouillon, etat } = start()
    server.avant = Array.from({ length: 3 }, () => () => ({ genre: 'panne' }) as const)
    type('apprenti.prenom', 'Élise')
    await settle(900)
    expect(brouillon.getState().enregistrement).toMatchObject({ etat: 'panne' })
    type('apprenti.nomNaissance', 'Lefèvre')
    expect(etat()).toBe('panne')
    await settle(2_100)
    expect(server.envois).toHaveLength(2)
    await settle(4_000)
    expect(server.envois).toHaveLength(2)
    await settle(20_000)
    expect(etat()).toBe('fait')
    expect(server.contrat.apprenti).toMatchObject({ prenom: 'Élise', nomNaissance: 'Lefèvre' })
  })

  it('tries at once when asked to, as when the network is back', async () => {
    const { server, type, brouillon } = start()
    server.avant = [() => ({ genre: 'panne', attendre: 60 })]
    type('apprenti.prenom', 'Élise')
    await settle(900)
    const fini = brouillon.save()
    await settle(100)
    expect(await fini).toBe(true)
  })

  it('retries by itself when somebody else wrote elsewhere', async () => {
    const { server, type, typed, etat } = start()
    server.write('employeur.telephone', '0140000000')
    type('apprenti.prenom', 'Élise')
    await settle()
    expect(etat()).toBe('fait')
    expect(server.contrat.apprenti.prenom).toBe('Élise')
    expect(typed.contrat.employeur.telephone).toBe('0140000000')
  })

  it('takes what others wrote without storing it again', async () => {
    const { server, typed, brouillon, etat } = start()
    server.write('employeur.telephone', '0140000000')
    expect(await brouillon.refresh()).toBe(true)
    await settle()
    expect(typed.contrat.employeur.telephone).toBe('0140000000')
    expect(server.envois).toEqual([])
    expect(etat()).toBe('jamais')
  })

  it('asks which to keep where somebody else wrote what is being typed and cannot be read yet', async () => {
    const { server, typed, brouillon } = start()
    server.write('contrat.dureeHebdoHeures', 35)
    typed.illisibles.set('contrat.dureeHebdoHeures', '20 h')
    expect(await brouillon.refresh()).toBe(false)
    expect(brouillon.getState().conflits).toEqual([
      { chemin: 'contrat.dureeHebdoHeures', mien: null, leur: 35 },
    ])
  })

  it('asks which value to keep where both wrote, and never overwrites before', async () => {
    const { server, type, brouillon, etat } = start()
    server.write('apprenti.prenom', 'Éloïse')
    type('apprenti.prenom', 'Élise')
    type('apprenti.nomNaissance', 'Lefèvre')
    await settle()
    expect(etat()).toBe('conflit')
    expect(brouillon.getState().conflits).toEqual([
      { chemin: 'apprenti.prenom', mien: 'Élise', leur: 'Éloïse' },
    ])
    expect(server.contrat.apprenti.prenom).toBe('Éloïse')
    void brouillon.choose({ 'apprenti.prenom': 'leur' })
    await settle()
    expect(server.contrat.apprenti).toMatchObject({ prenom: 'Éloïse', nomNaissance: 'Lefèvre' })
    expect(etat()).toBe('fait')
  })

  it('keeps typing alive when the session is over, and saves once it is back', async () => {
    const { server, type, brouillon, etat } = start()
    server.avant = [() => ({ genre: 'session' })]
    type('apprenti.prenom', 'Élise')
    await settle(900)
    expect(etat()).toBe('session')
    expect(brouillon.hasUnsaved()).toBe(true)
    void brouillon.save()
    await settle()
    expect(server.contrat.apprenti.prenom).toBe('Élise')
  })

  it('does not insist on what was refused until it changes', async () => {
    const { server, type, etat } = start()
    server.avant = [() => ({ genre: 'refuse', message: 'Saisissez au plus 500 caractères.' })]
    type('apprenti.prenom', 'x'.repeat(600))
    await settle(60_000)
    expect(server.envois).toHaveLength(1)
    expect(etat()).toBe('refuse')
    type('apprenti.prenom', 'Élise')
    await settle()
    expect(etat()).toBe('fait')
  })

  it('does not take its own NIR, masked by the server, for the writing of another', async () => {
    const { server, type, typed } = start()
    type('apprenti.nir', '2100275112046')
    await settle()
    server.write('apprenti.nir', '21002********')
    type('apprenti.prenom', 'Élise')
    await settle()
    expect(typed.contrat.apprenti.nir).toBe('2100275112046')
    expect(server.envois.at(-1)?.partie).toEqual({ prenom: 'Élise' })
  })
})

describe('what the server says', () => {
  const dit = (code: string, chemin: string): Constat => ({
    code,
    gravite: 'avertissement',
    chemin,
    message: '',
  })
  const codes = (brouillon: ReturnType<typeof start>['brouillon']) =>
    brouillon.getState().problemes.map(({ code }) => code)
  const answer = (problemes: Constat[]) => (): Issue => ({ genre: 'enregistre', version: 2, problemes })

  it('keeps what it alone can say, until a save answers for the same fields', async () => {
    const { server, type, brouillon } = start()
    server.avant = [
      answer([dit('contrat_en_double', 'apprenti.nomNaissance'), dit('champ_requis', 'apprenti.prenom')]),
      answer([dit('rncp_inconnu', 'formation.codeRncp')]),
      answer([]),
    ]
    type('apprenti.nomNaissance', 'Lefèvre')
    await settle()
    expect(codes(brouillon)).toEqual(['contrat_en_double'])
    type('formation.codeRncp', '1')
    await settle()
    expect(codes(brouillon)).toEqual(['contrat_en_double', 'rncp_inconnu'])
    // A double hangs on the first day too: a save of the contract answers for it.
    type('contrat.dateDebutExecution', '2026-09-02')
    await settle()
    expect(codes(brouillon)).toEqual(['rncp_inconnu'])
  })

  it('drops what was refused at validation once something else is stored', async () => {
    const { type, brouillon } = start()
    brouillon.learn([{ chemin: 'apprenti.dateNaissance', code: 'age_maximum', message: 'Trop tard.' }])
    expect(brouillon.getState().refus).toMatchObject([{ code: 'age_maximum', gravite: 'bloquant' }])
    type('contrat.type', '21')
    await settle()
    expect(brouillon.getState().refus).toEqual([])
  })
})

describe('a page that goes away', () => {
  it('sends all that is left at once, each part on the version that the one before it gives', async () => {
    const { server, brouillon, type } = start()
    type('contrat.caisseRetraite', 'CAISSE')
    void brouillon.save()
    type('formation.faitA', 'Lyon')
    type('contrat.caisseRetraite', 'AUTRE CAISSE')
    brouillon.sendAll()
    expect(server.envois).toEqual([
      { section: 'contrat', partie: { caisseRetraite: 'CAISSE' }, version: 1 },
      { section: 'contrat', partie: { caisseRetraite: 'AUTRE CAISSE' }, version: 2 },
      { section: 'formation', partie: { faitA: 'Lyon' }, version: 3 },
    ])
    await settle(60)
    expect(server.contrat).toMatchObject({
      contrat: { caisseRetraite: 'AUTRE CAISSE' },
      formation: { faitA: 'Lyon' },
    })
  })

  it('goes on as if nothing had been when the page stays', async () => {
    const { server, brouillon, type, etat } = start()
    type('contrat.caisseRetraite', 'CAISSE')
    type('formation.faitA', 'Lyon')
    brouillon.sendAll()
    void brouillon.save()
    await settle()
    expect(etat()).toBe('fait')
    expect(brouillon.getState().conflits).toEqual([])
    expect(brouillon.hasUnsaved()).toBe(false)
    expect(server.contrat).toMatchObject({
      contrat: { caisseRetraite: 'CAISSE' },
      formation: { faitA: 'Lyon' },
    })
  })

  it('sends nothing where something is to be chosen first', async () => {
    const { server, brouillon, type } = start()
    server.write('apprenti.prenom', 'Ada')
    type('apprenti.prenom', 'Élise')
    await settle(2_000)
    const avant = server.envois.length
    brouillon.sendAll()
    expect(server.envois).toHaveLength(avant)
  })
})
