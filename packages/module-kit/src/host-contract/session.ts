/** Who is signed in, as `GET /api/session` tells it; everything is empty or null when nobody is. */
export type { Session } from '@mon-espace/domain/api'
