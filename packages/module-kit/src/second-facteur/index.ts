export { CleAbandonnee, makeCle } from './cle.ts'
export { answerCle, answerCode } from './repondre.ts'
