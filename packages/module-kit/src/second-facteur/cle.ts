import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'

/** No passkey came: the person gave up, took too long, has none here, or the browser knows of none. */
export class CleAbandonnee extends Error {
  override readonly name = 'CleAbandonnee'
}

// Few people have one: fetched when it is asked for.
const webauthn = () => import('@simplewebauthn/browser')

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    throw new CleAbandonnee('no passkey', { cause })
  }
}

/** Has the browser make a passkey. @throws {CleAbandonnee} */
export async function makeCle(options: Record<string, unknown>): Promise<RegistrationResponseJSON> {
  const { startRegistration } = await webauthn()
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON
  return asked(() => startRegistration({ optionsJSON }))
}

/** Has the browser use one. @throws {CleAbandonnee} */
export async function signWithCle(options: Record<string, unknown>): Promise<AuthenticationResponseJSON> {
  const { startAuthentication } = await webauthn()
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON
  return asked(() => startAuthentication({ optionsJSON }))
}
