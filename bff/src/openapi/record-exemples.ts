import { OPERATIONS, type Operation } from '@mon-espace/domain/api'
import { CompactSign, exportJWK, generateKeyPair } from 'jose'
import { Secret, TOTP } from 'otpauth/slim'
import { instant } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import {
  ADMIN,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_PARIS,
} from '../testing/harness.ts'
import { deposit, fillDraft, validDossier } from '../testing/parcours.ts'
import { aSigner, lienDe, SIGNATAIRES } from '../testing/signature.ts'
import type { Exemple } from './exemples.ts'

/** Plays every call on the demo world and keeps what was sent and answered; long lists are cut to their first rows. */
export async function recordExemples(): Promise<Record<string, Exemple>> {
  const keys = await generateKeyPair('ES256')
  const cle = { ...(await exportJWK(keys.publicKey)), kid: 'portail' }
  const { signIn, person, clock, deps } = await createHarness(() => ({ portailCles: [cle] }), 8)
  const exemples: Record<string, Exemple> = {}

  async function play(
    name: keyof typeof OPERATIONS,
    who: Person,
    path: string,
    corps?: unknown,
    version?: number,
  ) {
    const o: Operation = OPERATIONS[name]
    const headers: Record<string, string> = version === undefined ? {} : { 'if-match': `"v${version}"` }
    if (o.corps === 'jose') headers['content-type'] = 'application/jose'
    const { status, body } = await who.call(o.methode, path, corps, { headers })
    if (status !== o.statut) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`)
    const json = body instanceof Uint8Array ? undefined : shorten(body)
    exemples[name] = {
      ...(corps === undefined ? {} : { corps }),
      ...(json === undefined ? {} : { reponse: json }),
    }
    return body
  }

  const visitor = person()
  const [who, admin, officer] = [await signIn(EMPLOYEUR), await signIn(ADMIN), await signIn(GESTIONNAIRE)]
  const tokenOf = async (page: string) => {
    const mails: { texte: string }[] = (await visitor.call('GET', '/courriels')).body
    const links = mails.map((m) => new RegExp(`/${page}\\?jeton=([\\w-]+)`).exec(m.texte)?.[1])
    return links.find(Boolean) ?? ''
  }

  await play('readVivant', visitor, '/sante/vivant')
  await play('readPret', visitor, '/sante/pret')
  await play('lireAnnuaire', visitor, `/annuaire/${SIRET_PARIS}`)
  const email = 'nina.perrot@interim-demo.example'
  const motDePasse = 'quatre girafes lavande 81'
  const identite = { civilite: 'Mme', nom: 'Perrot', prenom: 'Nina', fonction: 'Chargée de recrutement' }
  await play('createCompte', visitor, '/comptes', {
    email,
    motDePasse,
    ...identite,
    telephone: '0140000009',
    siret: SIRET_PARIS,
  })
  await play('resendConfirmation', visitor, '/comptes/confirmation/renvoi', { email })
  await play('confirmCompte', visitor, '/comptes/confirmation', { jeton: await tokenOf('confirmation') })
  const activation = await tokenOf('activation')
  await play('readActivation', visitor, `/comptes/activation?jeton=${activation}`)
  await play('decideActivation', visitor, '/comptes/activation', { jeton: activation, decision: 'activer' })
  await play('requestReset', visitor, '/mot-de-passe/oubli', { email })
  await play('resetPassword', visitor, '/mot-de-passe', {
    jeton: await tokenOf('mot-de-passe'),
    motDePasse: 'huit cactus violets à Rennes',
  })
  await play('listCourriels', visitor, '/courriels')

  const nina = person()
  await play('openSession', nina, '/session', { email, motDePasse: 'huit cactus violets à Rennes' })
  await play('readSession', nina, '/session')
  await play('updateProfil', nina, '/compte', {
    civilite: 'Mme',
    nom: 'Perrot',
    prenom: 'Nina',
    fonction: 'Responsable d’agence',
    telephone: '0140000009',
  })
  const avis = await play('readAvis', nina, '/compte/avis')
  await play('updateAvis', nina, '/compte/avis', { ...avis, dossiers: 'quotidien' })
  const retour = { courriel_id: newId(), statut: '5.2.2', le: instant(clock), leve_le: null }
  await deps.db
    .insertInto('adresse_ecartee')
    .values({ adresse: email, ...retour })
    .execute()
  await play('readAdresse', nina, '/compte/adresse')
  await play('confirmAdresse', nina, '/compte/adresse')
  const flux = await play('openCalendrier', nina, '/compte/calendrier')
  await play('readCalendrier', nina, '/compte/calendrier')
  await play('readFlux', visitor, flux.adresse.replace(/^.*\/api/, ''))
  await play('closeCalendrier', nina, '/compte/calendrier')
  const prepared = await play('enrolSecondFacteur', nina, '/compte/second-facteur', {
    etape: 'preparer',
    type: 'totp',
  })
  const totp = new TOTP({ secret: Secret.fromBase32(prepared.totp.secret) })
  const codeNow = () => totp.generate({ timestamp: clock.now().getTime() })
  const confirmation = { etape: 'confirmer', type: 'totp', nom: 'Téléphone', code: codeNow() }
  await nina.call('POST', '/compte/second-facteur', confirmation)
  const { moyens } = await play('readSecondFacteur', nina, '/compte/second-facteur')
  const demi = person()
  await demi.call('POST', '/session', { email, motDePasse: 'huit cactus violets à Rennes' })
  clock.advance(30)
  await play('answerSecondFacteur', demi, '/session/second-facteur', { type: 'totp', code: codeNow() })
  await play('removeSecondFacteur', nina, '/compte/second-facteur', { id: moyens[0].id })
  await play('requestRattachement', nina, '/rattachements', { siret: '99967890700018' })
  await play('listRattachements', nina, '/rattachements')
  const second = person()
  await second.call('POST', '/session', { email, motDePasse: 'huit cactus violets à Rennes' })
  const sessions = await play('listSessions', nina, '/sessions')
  const other = sessions.elements.find((s: { courante: boolean }) => !s.courante)
  await play('revokeSession', nina, `/sessions/${other.id}`)
  const { elements } = await play('listComptes', admin, `/entreprises/${SIRET_PARIS}/comptes`)
  const ninas = elements.find((c: { email: string }) => c.email === email)
  const colleague = `/entreprises/${SIRET_PARIS}/comptes/${ninas.id}`
  await play('handOverDossiers', admin, `/entreprises/${SIRET_PARIS}/suivi`, {
    a: ninas.id,
    de: elements[0].id,
  })
  await play('liftAdresse', admin, `${colleague}/adresse-ecartee`)
  await play('limitCompte', admin, `${colleague}/etablissements`, { etablissements: [SIRET_PARIS] })
  await play('resetSecondFacteur', admin, `${colleague}/second-facteur`)
  await play('changeRole', admin, `${colleague}/role`, { role: 'administrateur' })
  await play('updateCompte', admin, colleague, { etat: 'suspendu' })
  await play('inviteCompte', admin, `/entreprises/${SIRET_PARIS}/comptes`, {
    email: 'marc.aubry@interim-demo.example',
    civilite: 'M.',
    nom: 'Aubry',
    prenom: 'Marc',
    role: 'employeur',
  })
  const cles = `/entreprises/${SIRET_PARIS}/cles`
  const sirh = await play('createCle', admin, cles, { libelle: 'SIRH', droits: ['lecture', 'ecriture'] })
  await play('listCles', admin, cles)
  await play('deleteCle', admin, `${cles}/${sirh.id}`)
  const webhooks = `/entreprises/${SIRET_PARIS}/webhooks`
  const recu = { url: 'https://sirh.interim-demo.example/recu', evenements: ['dossier.en_attente_pieces'] }
  const webhook = await play('createWebhook', admin, webhooks, recu)
  await play('listWebhooks', admin, webhooks)
  await validDossier(who)
  await play('listLivraisons', admin, `${webhooks}/${webhook.id}/livraisons`)
  await play('replayLivraison', admin, `${webhooks}/${webhook.id}/livraisons/1/rejeu`)
  await play('updateWebhook', admin, `${webhooks}/${webhook.id}`, { renouvelerSecret: true })
  await play('deleteWebhook', admin, `${webhooks}/${webhook.id}`)
  await play('closeSession', nina, '/session')

  const now = Math.floor(clock.now().getTime() / 1000)
  const claims = { aud: 'http://localhost:9000', iat: now, exp: now + 300, jti: crypto.randomUUID() }
  const charge = { ...claims, siret: SIRET_PARIS, public: 'interimaire', type: 'apprentissage' }
  const jws = await new CompactSign(new TextEncoder().encode(JSON.stringify(charge)))
    .setProtectedHeader({ alg: 'ES256', kid: 'portail' })
    .sign(keys.privateKey)
  const demande = await play('createDemande', visitor, '/demandes', jws)
  await play('readDemande', who, `/demandes/${demande.id}`)

  await play('listEntreprises', who, '/entreprises')
  await play('readEntreprise', who, `/entreprises/${SIRET_PARIS}`)
  await play('listSalaries', who, `/entreprises/${SIRET_PARIS}/salaries?q=oka`)
  const salarie = {
    nomNaissance: 'Roy',
    prenom: 'Inès',
    dateNaissance: '1990-04-02',
    emploi: 'Tutrice',
    niveauDiplome: '5',
  }
  await play('createSalarie', who, `/entreprises/${SIRET_PARIS}/salaries`, salarie)
  await play('listHabitudes', who, `/entreprises/${SIRET_PARIS}/habitudes`)
  await play('readOpco', who, `/entreprises/${SIRET_PARIS}/opco`)
  await play('readEtablissement', who, '/etablissements/99944111600012')
  await play('readAdresses', who, '/adresses')
  await play('searchAdresses', who, '/adresses/recherche', { q: '8 quai de la Conf', codePostal: '69002' })
  await play('readContacts', who, `/entreprises/${SIRET_PARIS}/contacts`)
  await play('readCoordonnees', visitor, '/coordonnees')
  await play('searchReferentiel', who, '/referentiels/diplomes?q=electricien&limite=2')
  await play('simulateRemuneration', who, '/simulations/remuneration', {
    dateNaissance: '2010-02-14',
    dateDebut: '2026-09-01',
    dateFin: '2028-08-31',
    base: 'SMIC',
  })
  await play('simulatePriseEnCharge', who, '/simulations/prise-en-charge', {
    codeRncp: '38401',
    idcc: '2378',
    dateConclusion: '2026-08-25',
    dateDebut: '2026-09-01',
    dateFin: '2028-08-31',
  })

  const created = await play('createDossier', who, '/dossiers', {
    siret: SIRET_PARIS,
    type: 'apprentissage',
    demandeId: demande.id,
  })
  await play('listDossiers', who, '/dossiers?limite=2')
  await play('searchDossiers', who, '/dossiers/recherche', { q: 'mar', limite: 2 })
  await play('exportRecherche', who, '/dossiers/recherche/export.xlsx', { q: 'mar' })
  await play('listTiers', who, '/dossiers/tiers')
  await play('countDossiers', who, '/dossiers/comptes?type=apprentissage')
  await play('readFigures', who, '/figures')
  await play('exportFigures', who, '/figures/export.xlsx')
  await play('exportDossiers', who, '/dossiers/export.xlsx')
  await play('readDossier', who, `/dossiers/${created.id}`)
  const adresse = { prenom: 'Élise', adresse: { codePostal: '93200', commune: 'Saint-Denis' } }
  const saved = await play('saveSection', who, `/dossiers/${created.id}/sections/apprenti`, adresse, 1)
  await deposit(who, created.id, 'autre')
  await play('deletePiece', who, `/dossiers/${created.id}/pieces/autre`, undefined, saved.version + 1)
  await play('copyDossier', who, `/dossiers/${created.id}/copie`)
  const table = new FormData()
  table.set('fichier', new File(['Nom\tPrénom\r\nDurand\tZoé\r\n'], 'personnes.csv'))
  const copies = await who.call('POST', `/dossiers/${created.id}/copies`, table)
  exemples.copyDossierForMany = { reponse: shorten(copies.body) }
  await play('deleteDossier', who, `/dossiers/${created.id}`, undefined, saved.version + 2)

  await play('depositEchange', who, '/echange/dossiers', {
    cerfa: {
      numeroExterne: 'CFA-2026-118',
      employeur: { siret: SIRET_PARIS },
      apprenti: { nom: 'Kaya', prenom: 'Deniz', dateNaissance: '2007-05-04T00:00:00+02:00' },
      contrat: { typeContratApp: '11', dateDebutContrat: '2026-09-01T00:00:00+02:00' },
      formation: { rncp: 'RNCP38401', intituleQualification: 'CAP Électricien' },
    },
  })
  await play('readModeleImport', who, '/imports/modele.xlsx')
  const form = new FormData()
  const fichier = `${TITRES_IMPORT}\r\nAgence de Paris;${SIRET_PARIS};Durand;Zoé;01/09/2026\r\n`
  form.set('fichier', new File([fichier], 'contrats.csv'))
  const imported = await who.call('POST', '/imports', form)
  exemples.importContrats = { reponse: shorten(imported.body) }

  const { id, version } = await fillDraft(who)
  await play('readControle', who, `/dossiers/${id}/controle`)
  await play('revealNir', who, `/dossiers/${id}/nir`)
  const valid = await play('validateDossier', who, `/dossiers/${id}/validation`, undefined, version)
  for (const name of ['Courrier', 'Cerfa', 'Notice', 'Liasse'] as const)
    await play(`draw${name}`, who, `/dossiers/${id}/documents/${name.toLowerCase()}.pdf`)
  await play('printCerfas', who, '/dossiers/cerfas.pdf', { ids: [id] })
  exemples.depositPiece = { reponse: shorten((await deposit(who, id, 'cerfa_signe')).body) }
  await deposit(who, id, 'convention_formation')
  await play('listPieces', who, `/dossiers/${id}/pieces`)
  await play('readFichier', who, `/dossiers/${id}/pieces/cerfa_signe/fichier`)
  await play('listSignatures', who, `/dossiers/${id}/pieces/cerfa_signe/signatures`)
  await play('listSujets', who, `/dossiers/${id}/messages/sujets`)
  await play('sendMessage', who, `/dossiers/${id}/messages`, {
    texte: 'Bonjour, le tampon du CFA suffit-il sur la convention\u00a0?',
    pieces: ['convention_formation'],
    sujet: 'convention_formation',
  })
  const { elements: fil } = await play('listMessages', officer, `/dossiers/${id}/messages`)
  await play('markMessagesRead', officer, `/dossiers/${id}/messages/lus`, { jusqua: fil[0].id })
  const { elements: team } = await play('listGestionnaires', officer, '/gestionnaires')
  await play('listGuichets', officer, '/guichets')
  await play('countFile', officer, '/instruction/comptes')
  const affectation = { gestionnaireId: team[0].id }
  const assigned = await play(
    'assignDossier',
    officer,
    `/dossiers/${id}/affectation`,
    affectation,
    valid.version + 2,
  )
  const filtres = { etat: 'en_cours_instruction', affectation: 'moi', tri: 'echeance' }
  const vue = await play('createVue', officer, '/vues', { nom: 'À moi, par échéance', filtres })
  await play('listVues', officer, '/vues')
  await play('deleteVue', officer, `/vues/${vue.id}`)
  let next = assigned.version
  for (const type of ['cerfa_signe', 'convention_formation'])
    next = (
      await play('judgePiece', officer, `/dossiers/${id}/pieces/${type}/conformite`, { conforme: true }, next)
    ).version
  await play('listNotifies', officer, `/dossiers/${id}/notifies`)
  await play(
    'decideDossier',
    officer,
    `/dossiers/${id}/decision`,
    { decision: 'accepter', npecAnnuelCentimes: 700_000, numeroDepot: '075202609000123' },
    next,
  )
  await play('listEchange', who, '/echange/dossiers?numeroPage=1')
  await play('readEchange', who, `/echange/dossiers/${valid.numero}`)
  await play('drawRecap', who, `/dossiers/${id}/documents/recapitulatif.pdf`)
  await play('drawAccord', who, `/dossiers/${id}/accord.pdf`)
  await play('drawRecepisse', who, `/dossiers/${id}/recepisse.pdf`)
  await play('readHistorique', who, `/dossiers/${id}/historique`)
  await play('readEcheancier', who, `/dossiers/${id}/echeancier`)
  await play('createAvenant', who, `/dossiers/${id}/avenants`, { type: '36', dateEffet: '2027-03-01' })
  await play('listAvenants', who, `/dossiers/${id}/avenants`)
  const { version: accepte } = (await who.call('GET', `/dossiers/${id}`)).body
  await play(
    'breakDossier',
    who,
    `/dossiers/${id}/rupture`,
    {
      date: '2027-04-30',
      auteur: 'commun_accord',
      motif: 'Réorientation de l’apprenti.',
      joursEnEntreprise: 120,
    },
    accepte,
  )
  await play('drawRupture', who, `/dossiers/${id}/documents/rupture.pdf`)
  const motif = { motif: 'La date de fin est à corriger.' }
  const one = await validDossier(who)
  await play('correctDossier', who, `/dossiers/${one.id}/correction`, motif, one.version)
  const two = await validDossier(who)
  await play(
    'cancelDossier',
    who,
    `/dossiers/${two.id}/annulation`,
    { motif: 'L’apprenti a renoncé.' },
    two.version,
  )
  const three = await validDossier(who)
  const refusal = { decision: 'refuser', motif: 'La certification n’est pas ouverte à l’apprentissage.' }
  const headers = { 'if-match': `"v${three.version}"` }
  await officer.call('POST', `/dossiers/${three.id}/decision`, refusal, { headers })
  await play('drawRefus', who, `/dossiers/${three.id}/refus.pdf`)

  const four = await validDossier(who)
  await deposit(who, four.id, 'convention_formation')
  const complete = (await who.call('GET', `/dossiers/${four.id}`)).body
  await play('proposeSignataires', who, `/dossiers/${four.id}/signature/proposition`)
  await play(
    'startSignature',
    who,
    `/dossiers/${four.id}/signature`,
    { signataires: SIGNATAIRES, joindre: ['convention_formation'] },
    complete.version,
  )
  await play('remindSignataires', who, `/dossiers/${four.id}/signature/relance`)
  for (const { courriel } of SIGNATAIRES) {
    const { jeton, askCode } = await lienDe(visitor, courriel)
    await play('readDemandeSignature', visitor, `/signatures/${jeton}`)
    await play('readDocumentASigner', visitor, `/signatures/${jeton}/document`)
    await play('sendCodeSignature', visitor, `/signatures/${jeton}/code`)
    const { documentSha256, joints } = (await visitor.call('GET', `/signatures/${jeton}`)).body
    const documents = [documentSha256, ...joints.map((joint: typeof documentSha256) => joint.documentSha256)]
    const corps = { code: await askCode(), consentement: true, documents }
    await play('signDocument', visitor, `/signatures/${jeton}/signature`, corps)
  }
  await play('readSignature', who, `/dossiers/${four.id}/signature`)
  await play('drawPreuve', who, `/dossiers/${four.id}/signature/preuve.pdf`)
  await aSigner(who)
  const refused = await lienDe(visitor, 'visa@cfa-demo.example')
  const refus = { motif: 'Les dates de la formation sont à revoir.' }
  await play('refuseSignature', visitor, `/signatures/${refused.jeton}/refus`, refus)
  const five = await aSigner(who)
  const annulation = { motif: 'Un signataire a changé.' }
  await play('cancelSignature', who, `/dossiers/${five.id}/signature`, annulation, five.version)
  for (const name of ['readMetriques', 'readDocs', 'beginOidc', 'finishOidc'] as const) exemples[name] = {}
  exemples.readOpenapi = { reponse: { openapi: '3.1.0' } }
  return Object.fromEntries(Object.entries(exemples).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const TITRES_IMPORT =
  'Repère;Employeur – SIRET de l’établissement;Apprenti – nom de naissance;Apprenti – premier prénom;Contrat – date de début d’exécution'

const ROWS = 2

/** The same answer with lists cut short; the contract of the example stands whole once, in `readDossier`. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, ROWS).map(shorten)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, shorten(v)]))
}
