export { leavePage, mountAsHost, nobody, type Told } from './host.ts'
export {
  ADMINISTRATEUR,
  AUTRE,
  EMPLOYEUR,
  GESTIONNAIRE,
  MOT_DE_PASSE,
  type RealService,
  withRealService,
} from './real-service.ts'
export {
  answer,
  answerCalls,
  answerFile,
  cutOff,
  hold,
  type Received,
  received,
  refuse,
  restore,
  waiting,
} from './service.ts'
