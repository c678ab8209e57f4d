import { z } from 'zod'

/**
 * Address people know the service by, as an operator sets it: an origin, for pages are at its root (`/connexion`, `/api`).
 * A final slash is left out.
 */
export const UrlPublique = z
  .url({ protocol: /^https?$/, error: 'expected http(s)://host[:port]' })
  .refine(
    (value) => URL.canParse(value) && new URL(value).href === `${new URL(value).origin}/`,
    'expected an address without path, query nor name of a person (https://host[:port])',
  )
  .transform((value) => new URL(value).origin)
