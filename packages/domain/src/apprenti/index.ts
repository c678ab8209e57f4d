export { ageDebutOf } from './age-debut.ts'
export { travailleurHandicape } from './handicap.ts'
export { representantLegalRequis } from './representant-legal.ts'
