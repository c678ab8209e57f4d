import type { SignatureLue } from '@mon-espace/domain/api'
import { serveProcess } from '../../../node/processes.ts'
import type { Obstacle } from '../../obstacle.ts'
import { obstacleOf } from '../../sceau/obstacle.ts'
import { readSignaturesOf } from '../read-signatures.ts'

/** What a process is asked of a file: its signatures, or what keeps it from being signed. */
export interface Question {
  readonly quoi: 'signatures' | 'obstacle'
  readonly bytes: Uint8Array
}

export type Lecture = SignatureLue[] | Obstacle | null

serveProcess<Question, Lecture>(({ quoi, bytes }) =>
  quoi === 'signatures' ? readSignaturesOf(bytes) : obstacleOf(bytes),
)
