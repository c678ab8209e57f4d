export { loadAgain } from '../parts/load-again.ts'
export { followLinks } from './follow-links.ts'
export { createSessionStore, type SessionStore } from './session-store.ts'
