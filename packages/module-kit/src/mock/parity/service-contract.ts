import { NOMS_SECTIONS } from '@mon-espace/domain'
import {
  callPath,
  dossiers,
  imports,
  messages,
  OPERATIONS,
  type Operation,
  pieces,
} from '@mon-espace/domain/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** A service under test: the Node server, or the application in a page. It keeps the session as a browser would. */
export interface Service {
  /** @param path below `/api` */
  send(
    method: string,
    path: string,
    init?: { headers?: Record<string, string>; body?: BodyInit },
  ): Promise<Response>
  close(): Promise<void>
}

const employer = { email: 'employeur@interim-demo.example', motDePasse: 'Demonstration-2026!' }
const siret = '99912345800013'
const neighbour = '99967890700018'
const pdf = new TextEncoder().encode('%PDF-1.4\n%%EOF\n')

/** What is refused to an employer, whatever they ask. */
const reserved: ReadonlySet<string> = new Set(['administrateur', 'gestionnaire', 'operateur'])

/** Calls that need more than a session, or that this suite makes with its own arguments. */
const apart = new Set([
  'readDemande',
  'readActivation',
  'readMetriques',
  'readFichier',
  'lireAnnuaire',
  'readSignature',
  'drawPreuve',
  'readDemandeSignature',
  'readDocumentASigner',
  'readFlux',
  // There is no provider to be sent to.
  'beginOidc',
  'finishOidc',
])

/** The state of a dossier that has what a call gives, where it is not an agreement. */
const ETAT_REQUIS: Readonly<Record<string, string>> = {
  drawRefus: 'prise_en_charge_refusee',
  drawRupture: 'rompu',
}

/** What every refusal is, whoever answers. */
async function expectProblem(
  response: Response,
  status: number,
  code: string,
): Promise<Record<string, unknown>> {
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  const problem = (await response.json()) as Record<string, unknown>
  expect({ status: response.status, code: problem.code }).toEqual({ status, code })
  expect(problem).toMatchObject({
    type: `urn:mon-espace:probleme:${code}`,
    status,
    title: expect.any(String),
    detail: expect.any(String),
  })
  expect(problem.instance).toBe(response.headers.get('x-request-id'))
  return problem
}

/**
 * The contract of the BFF as modules rely on it, to be run wherever the application answers: what passes in one place
 * and not in another is a mock that drifts.
 */
export function describeService(where: string, open: () => Promise<Service>): void {
  describe(`the service ${where}`, { timeout: 60_000 }, () => {
    let service: Service
    beforeAll(async () => {
      service = await open()
    }, 120_000)
    afterAll(() => service?.close())

    const json = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
      service.send(method, path, {
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    const signIn = (who = employer) => json('POST', '/session', who)
    const newDraft = async () => {
      const response = await json('POST', '/dossiers', { siret, type: 'apprentissage' })
      expect(response.status).toBe(201)
      return dossiers.createDossier.reponse.parse(await response.json())
    }

    it('knows nobody until somebody signs in, and nobody again afterwards', async () => {
      await service.send('DELETE', '/session')
      expect(await (await service.send('GET', '/session')).json()).toMatchObject({ compte: null, role: null })
      await expectProblem(await service.send('GET', '/dossiers'), 401, 'session_absente')
      expect((await signIn()).status).toBe(200)
      expect(await (await service.send('GET', '/session')).json()).toMatchObject({
        compte: { email: employer.email },
        role: 'employeur',
        entreprises: [{ siret }],
      })
      await service.send('DELETE', '/session')
      await expectProblem(await service.send('GET', '/dossiers'), 401, 'session_absente')
    })

    it('refuses a wrong password and an unknown account in the same words', async () => {
      const wrong = await signIn({ ...employer, motDePasse: 'pas celui-ci du tout' })
      const unknown = await signIn({ ...employer, email: 'inconnu@interim-demo.example' })
      const [one, other] = [await wrong.json(), await unknown.json()]
      expect([wrong.status, unknown.status]).toEqual([401, 401])
      expect({ ...one, instance: '' }).toEqual({ ...other, instance: '' })
    })

    describe('to an employer', () => {
      beforeAll(async () => {
        await signIn()
      })

      const readable = Object.entries(OPERATIONS as Record<string, Operation>).filter(
        ([name, { methode, acces }]) => methode === 'GET' && !reserved.has(acces) && !apart.has(name),
      )
      it.each(readable)('answers %s as the contract says', async (name, operation) => {
        const etat = ETAT_REQUIS[name] ?? 'prise_en_charge_acceptee'
        const decided = await (await service.send('GET', `/dossiers?etat=${etat}`)).json()
        const [{ id }] = decided.elements
        const apprentissage = decided.elements.find((row: { type: string }) => row.type === 'apprentissage')
        const numero = operation.chemin.startsWith('/etablissements/') ? siret : apprentissage?.numero
        const params = { id, numero, siret, nom: 'diplomes', piece: 'cerfa_signe' }
        const response = await service.send('GET', callPath(operation, params))
        expect(response.status).toBe(operation.statut)
        expect(response.headers.get('cache-control')).toContain('no-store')
        expect(response.headers.get('x-content-type-options')).toBe('nosniff')
        if (operation.reponse === 'pdf') {
          expect(response.headers.get('content-type')).toBe('application/pdf')
          expect((await response.text()).slice(0, 5)).toBe('%PDF-')
        } else if (operation.reponse && typeof operation.reponse === 'object') {
          const read = operation.reponse.safeParse(await response.json())
          expect(read.error?.issues ?? []).toEqual([])
        }
      })

      it('gives deadlines as a calendar, at the address that it gave', async () => {
        const { adresse } = await (await json('POST', '/compte/calendrier', {})).json()
        const flux = await service.send('GET', adresse.replace(/^.*\/api/, ''))
        expect(flux.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
        expect((await flux.text()).split('\r\n')[0]).toBe('BEGIN:VCALENDAR')
      })

      it('refuses what is for the operator’s people', async () => {
        await expectProblem(await service.send('GET', '/gestionnaires'), 403, 'role_insuffisant')
      })

      it('keeps what is another enterprise’s out of sight', async () => {
        await expectProblem(await service.send('GET', `/entreprises/${neighbour}`), 404, 'introuvable')
        await expectProblem(await service.send('GET', '/dossiers/inconnu'), 404, 'introuvable')
        await expectProblem(await service.send('GET', '/nulle-part'), 404, 'introuvable')
      })

      it('writes a section over the version that was read, and over no other', async () => {
        const { id, version } = await newDraft()
        const put = (headers: Record<string, string>, body: unknown = { nomNaissance: 'Łukasz' }) =>
          json('PUT', `/dossiers/${id}/sections/apprenti`, body, headers)
        const first = await put({ 'if-match': `"v${version}"` })
        expect([first.status, first.headers.get('etag')]).toEqual([200, `"v${version + 1}"`])
        expect(
          await expectProblem(await put({ 'if-match': `"v${version}"` }), 412, 'version_perimee'),
        ).toMatchObject({
          versionCourante: version + 1,
          sectionsModifiees: ['apprenti'],
        })
        await expectProblem(await put({}), 428, 'version_absente')
        await expectProblem(await put({ 'if-match': 'v1' }), 400, 'requete_invalide')
        const wrong = await put({ 'if-match': `"v${version + 1}"` }, { nomNaissance: 12 })
        const { erreurs } = await expectProblem(wrong, 422, 'corps_invalide')
        expect(erreurs).toMatchObject([{ chemin: 'apprenti.nomNaissance', message: expect.any(String) }])
        const read = await (await service.send('GET', `/dossiers/${id}`)).json()
        expect(read.contrat.apprenti.nomNaissance).toBe('Łukasz')
        expect(Object.keys(read.contrat)).toEqual(expect.arrayContaining([...NOMS_SECTIONS]))
      })

      it('does once what is asked twice under one key', async () => {
        const headers = { 'idempotency-key': crypto.randomUUID() }
        const body = { siret, type: 'apprentissage' }
        const [one, two] = [
          await json('POST', '/dossiers', body, headers),
          await json('POST', '/dossiers', body, headers),
        ]
        expect([one.status, two.status]).toEqual([201, 201])
        expect((await two.json()).id).toBe((await one.json()).id)
      })

      it('takes a document, gives it back as it was, and refuses what is not one', async () => {
        const { id } = await newDraft()
        const deposit = (bytes: Uint8Array<ArrayBuffer>, name: string) => {
          const form = new FormData()
          form.set('type', 'autre')
          form.set('fichier', new File([bytes], name))
          return service.send('POST', `/dossiers/${id}/pieces`, { body: form })
        }
        await expectProblem(
          await deposit(new TextEncoder().encode('#!/bin/sh'), 'pièce.pdf'),
          422,
          'fichier_refuse',
        )
        await expectProblem(await deposit(pdf, 'tronqué.pdf'), 422, 'fichier_refuse')
        const cerfa = new Uint8Array(
          await (await service.send('GET', `/dossiers/${id}/documents/cerfa.pdf`)).arrayBuffer(),
        )
        const taken = await deposit(cerfa, 'Cerfa signé.pdf')
        expect(taken.status).toBe(201)
        const piece = pieces.depositPiece.reponse.parse(await taken.json())
        const file = await service.send('GET', `/dossiers/${id}/pieces/${piece.id}/fichier`)
        expect(file.headers.get('content-disposition')).toContain('attachment')
        expect(new Uint8Array(await file.arrayBuffer())).toEqual(cerfa)
      })

      it('carries messages on a dossier that was validated, once under one key', async () => {
        const known = await (await service.send('GET', '/dossiers?etat=prise_en_charge_acceptee')).json()
        const path = `/dossiers/${known.elements[0].id}/messages`
        const headers = { 'idempotency-key': crypto.randomUUID() }
        const body = {
          texte: 'Où télécharger l’accord\u00a0?',
          sujet: 'cerfa_signe',
          pieces: ['cerfa_signe'],
        }
        const one = messages.sendMessage.reponse.parse(await (await json('POST', path, body, headers)).json())
        expect(await (await json('POST', path, body, headers)).json()).toEqual(one)
        const fil = messages.listMessages.reponse.parse(await (await service.send('GET', path)).json())
        expect(fil.elements.at(-1)).toEqual(one)
        const read = await json('PUT', `${path}/lus`, { jusqua: one.id })
        expect([read.status, await read.json()]).toEqual([200, { nonLus: 0 }])
        const { id } = await newDraft()
        const early = await json('POST', `/dossiers/${id}/messages`, { texte: 'Bonjour' })
        await expectProblem(early, 409, 'transition_impossible')
      })

      it('imports contracts from the model that it gives, once looked over', async () => {
        const send = (content: BlobPart, path = '/imports') => {
          const form = new FormData()
          form.set('fichier', new File([content], 'contrats'))
          return service.send('POST', path, { body: form })
        }
        const modele = await (await service.send('GET', '/imports/modele.xlsx')).arrayBuffer()
        const empty = await expectProblem(await send(modele), 422, 'fichier_refuse')
        expect(empty.erreurs).toMatchObject([{ code: 'aucune_ligne' }])
        const csv = `SIRET;Nom;Prénom;Date de début\r\n${siret};Łukasz;Zoé;01/09/2026\r\n${siret};Faux;#REF!;01/09/2026\r\n`
        const { reponse } = imports.importContrats
        const seen = reponse.parse(await (await send(csv, '/imports?simulation=true')).json())
        expect(seen.lignes.map(({ etat, dossierId }) => [etat, dossierId])).toEqual([
          ['a_completer', undefined],
          ['a_corriger', undefined],
        ])
        const done = reponse.parse(await (await send(csv)).json())
        const draft = await service.send('GET', `/dossiers/${done.lignes[0]?.dossierId}`)
        expect((await draft.json()).contrat.apprenti.nomNaissance).toBe('Łukasz')
      })

      it('refuses a body that is not JSON', async () => {
        const text = { headers: { 'content-type': 'text/plain' }, body: 'siret=1' }
        expect((await service.send('POST', '/dossiers', text)).status).toBe(415)
        expect(
          (
            await service.send('POST', '/dossiers', {
              headers: { 'content-type': 'application/json' },
              body: '{',
            })
          ).status,
        ).toBe(400)
      })
    })
  })
}
