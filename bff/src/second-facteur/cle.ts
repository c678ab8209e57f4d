import type { EtapeSecondFacteur, ReponseSecondFacteur } from '@mon-espace/domain/api'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { z } from 'zod'
import type { Connecte } from '../acces/connecte.ts'
import { nameOf } from '../acces/connecte.ts'
import type { Config } from '../deps.ts'
import type { TableSecondFacteur } from '../store/schema.ts'

// Loaded where a passkey is used: most sign-ins have none.
const webauthn = () => import('@simplewebauthn/server')
const webauthnHelpers = () => import('@simplewebauthn/server/helpers')

const NOM_SERVICE = 'Mon espace'
/** How long a browser may take to ask the person, in milliseconds. */
const ATTENTE_MS = 300_000

/** EdDSA, ES256 and RS256 (IANA COSE): what passkeys sign with. */
const ALGORITHMES = [-8, -7, -257]

type Lieu = Pick<Config, 'urlPublique'>
const rpId = ({ urlPublique }: Lieu) => new URL(urlPublique).hostname
const origin = ({ urlPublique }: Lieu) => new URL(urlPublique).origin

type Connue = Pick<TableSecondFacteur, 'cle_id' | 'cle_publique' | 'compteur' | 'transports'>
const listed = (cles: readonly Connue[]) =>
  cles.flatMap(({ cle_id, transports }) =>
    cle_id === null ? [] : [{ id: cle_id, transports: JSON.parse(transports) as never[] }],
  )

/** What a browser needs to make a passkey for this account, one it has not yet. */
export async function optionsToCreate(
  config: Lieu,
  compte: Pick<Connecte, 'compteId' | 'email' | 'prenom' | 'nom'>,
  cles: readonly Connue[],
) {
  const { generateRegistrationOptions } = await webauthn()
  return generateRegistrationOptions({
    rpName: NOM_SERVICE,
    rpID: rpId(config),
    userID: new TextEncoder().encode(compte.compteId),
    userName: compte.email,
    userDisplayName: nameOf(compte),
    timeout: ATTENTE_MS,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMES,
    excludeCredentials: listed(cles),
    // The password comes first: a key that keeps nothing and knows nobody is good enough.
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })
}

/** What it needs to use one of these. */
export async function optionsToUse(config: Lieu, cles: readonly Connue[]) {
  const { generateAuthenticationOptions } = await webauthn()
  return generateAuthenticationOptions({
    rpID: rpId(config),
    allowCredentials: listed(cles),
    userVerification: 'preferred',
    timeout: ATTENTE_MS,
  })
}

type CleCreee = Extract<z.output<typeof EtapeSecondFacteur>, { etape: 'confirmer_cle' }>['cle']
type CleUtilisee = NonNullable<Extract<z.output<typeof ReponseSecondFacteur>, { type: 'cle' }>['cle']>

/** A passkey as it is kept. */
export type CleGardee = Pick<TableSecondFacteur, 'compteur' | 'transports'> & {
  readonly cle_id: string
  readonly cle_publique: string
}

/** No certificate was asked for: one that comes all the same is read by nobody, nor what it points to. */
async function isBare({ response }: CleCreee): Promise<boolean> {
  const { decodeAttestationObject, isoBase64URL } = await webauthnHelpers()
  const attestation = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject))
  const fmt = attestation.get('fmt')
  return fmt === 'none' || (fmt === 'packed' && attestation.get('attStmt').get('x5c') === undefined)
}

/** The passkey that answers this challenge; null where it does not, or is not of this site. */
export async function readCreee(config: Lieu, cle: CleCreee, challenge: string): Promise<CleGardee | null> {
  const { verifyRegistrationResponse } = await webauthn()
  const { isoBase64URL } = await webauthnHelpers()
  try {
    if (!(await isBare(cle))) return null
    const { registrationInfo } = await verifyRegistrationResponse({
      response: cle as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin(config),
      expectedRPID: rpId(config),
      requireUserVerification: false,
      supportedAlgorithmIDs: ALGORITHMES,
    })
    if (!registrationInfo) return null
    const { id, publicKey, counter } = registrationInfo.credential
    return {
      cle_id: id,
      cle_publique: isoBase64URL.fromBuffer(publicKey),
      compteur: counter,
      transports: JSON.stringify(cle.response.transports ?? []),
    }
  } catch {
    // Whatever the library finds wrong in what a browser sent is one and the same: no passkey of ours.
    return null
  }
}

/** How often the passkey says it was used, now that it answered; null where it did not, or was copied. */
export async function readUtilisee(
  config: Lieu,
  connue: Connue,
  cle: CleUtilisee,
  challenge: string,
): Promise<number | null> {
  const { verifyAuthenticationResponse } = await webauthn()
  const { isoBase64URL } = await webauthnHelpers()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: cle as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin(config),
      expectedRPID: rpId(config),
      requireUserVerification: false,
      credential: {
        id: connue.cle_id ?? '',
        publicKey: isoBase64URL.toBuffer(connue.cle_publique ?? ''),
        counter: connue.compteur,
      },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
