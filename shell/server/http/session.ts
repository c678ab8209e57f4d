/** The session cookie, with or without the prefix it has under https. */
const cookie = /(?:^|;\s*)(?:__Host-)?monespace_session=([^;]+)/

/** The session a request belongs to, as an opaque value; `''` when there is none. The BFF alone knows whose it is. */
export const sessionOf = (cookies: string): string => cookie.exec(cookies)?.[1] ?? ''
